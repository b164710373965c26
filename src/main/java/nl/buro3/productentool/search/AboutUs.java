package nl.buro3.productentool.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.search.dutch.Dutch;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/**
 * Tells when somebody asks not for a card but for the house behind them: a number to call, an address, opening hours, a
 * quote. Which words ask for that, and which may stand beside them, is in {@code search/about-us.txt}.
 */
final class AboutUs {

    private static final String FILE = "search/about-us.txt";
    private static final Set<String> FOR = Set.of("voor", "over", "met", "for", "about", "with", "van", "on");
    private static final AboutUs READER = new AboutUs(sections());

    private final Map<String, Set<String>> sections;

    private AboutUs(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    private static Map<String, Set<String>> sections() {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> section = new HashSet<>();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
            } else {
                section.addAll(List.of(StringUtils.delimitedListToStringArray(line, " ")));
            }
        }
        return sections;
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean is(String section, String word) {
        return sections.getOrDefault(section, Set.of()).contains(word);
    }

    /** Whether all that was typed asks for the house. */
    static boolean isAskedIn(String typed) {
        return READER.isAsked(Dutch.written(typed));
    }

    /** What a talk, a quote or an answer is wanted about: "offerte voor een webshop" is about a webshop. */
    static Optional<String> subject(String typed) {
        return READER.about(Dutch.written(typed));
    }

    private boolean isAsked(List<String> words) {
        boolean addressed = words.stream().anyMatch(word -> is("us", word));
        return words.stream()
                        .anyMatch(word -> is("asked", word) || (addressed && is("only with a word for us", word)))
                && words.stream().allMatch(this::mayStand);
    }

    private boolean mayStand(String word) {
        if (is("not about us", word)) {
            return false;
        }
        return sections.values().stream().anyMatch(words -> words.contains(word))
                || Dutch.tokens(word).stream().allMatch(Dutch::isWeak);
    }

    private Optional<String> about(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            List<String> before = words.subList(0, i);
            if (FOR.contains(words.get(i))
                    && before.stream().anyMatch(word -> is("about something", word))
                    && before.stream().allMatch(this::mayStand)) {
                return Optional.of(String.join(" ", words.subList(i + 1, words.size())));
            }
        }
        return Optional.empty();
    }
}
