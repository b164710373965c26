package nl.buro3.productentool.hostile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way into the portal.
 *
 * @param path with its variables in braces, such as {@code /product/{slug}}
 * @param parameters that it is known to read
 */
record Door(String method, String path, List<String> parameters) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)[^}]*}|\\*\\*?");

    /** What leads somewhere in the demo. */
    private static final Map<String, String> EXISTING = Map.of(
            "slug", "webshop",
            "token", "demo-kruimelhof-webshop",
            "handle", "bakkerij-kruimelhof",
            "language", "nl",
            "id", "1");

    /** The path with something in place of each variable. */
    String filled(Function<String, String> value) {
        Matcher variable = VARIABLE.matcher(path);
        return variable.replaceAll(
                found -> Matcher.quoteReplacement(value.apply(found.group(1) == null ? "" : found.group(1))));
    }

    /** The path to what is there. */
    String existing() {
        return filled(name -> EXISTING.getOrDefault(name, "x"));
    }

    boolean isReading() {
        return method.equals("GET");
    }
}
