package nl.buro3.productentool.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.hostile.Attack.Actor;

/** What no answer may hold. */
final class Leaks {

    private static final Map<String, Pattern> INSIDE = Map.of(
            "a stack trace", Pattern.compile("\\bat [\\w.$/]+\\([\\w$]+\\.java(:\\d+)?\\)|\\n\\tat "),
            "the name of a class",
                    Pattern.compile(
                            "\\b(java|jakarta|org\\.(springframework|apache|hibernate|h2|postgresql)|tools\\.jackson"
                                    + "|com\\.vaadin\\.flow\\.(server|router)|nl\\.buro3\\.productentool)\\.[\\w.]*[A-Z]\\w+"),
            "words of the database",
                    Pattern.compile(
                            "(?i)jdbc:|SQLException|sql statement|could not execute|syntax error (at|in)|constraint \\["),
            "the server's name", Pattern.compile("Apache Tomcat|Whitelabel"),
            "a script", Pattern.compile("<script>vijand\\(|<img src=x onerror=vijand|<svg onload=vijand"));

    private static final Pattern INJECTED = Pattern.compile("(?im)^x-vijand:");
    private static final Pattern LOCATION = Pattern.compile("(?im)^location: *(.*)$");

    /** What only some may read, by who may not. */
    private final Map<Actor, List<String>> secrets;

    Leaks(Map<Actor, List<String>> secrets) {
        this.secrets = secrets;
    }

    /** What is wrong with an answer to somebody; nothing for a good one. */
    List<String> in(String answer, Actor actor) {
        List<String> found = new ArrayList<>();
        int end = answer.indexOf("\r\n\r\n");
        String head = end < 0 ? answer : answer.substring(0, end);
        boolean isText = head.toLowerCase(Locale.ROOT).contains("content-type: text/html");
        INSIDE.forEach((name, pattern) -> {
            Matcher matcher = pattern.matcher(answer);
            if ((isText || !name.equals("a script")) && matcher.find()) {
                found.add(name + " (" + matcher.group() + ")");
            }
        });
        secrets.getOrDefault(actor, List.of()).stream().filter(answer::contains).forEach(found::add);
        if (INJECTED.matcher(head).find()) {
            found.add("a header of the attacker");
        }
        Matcher location = LOCATION.matcher(head);
        if (location.find() && location.group(1).matches("(?i)(//|\\\\|[a-z]+://(?!localhost[:/])).*")) {
            found.add("a way to another site (" + location.group(1) + ")");
        }
        return found;
    }
}
