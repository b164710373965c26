package nl.buro3.productentool.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/** Words in lists under headings, from a file: a heading stands between brackets, the words behind each other. */
final class WordLists {

    private final Map<String, Set<String>> lists = new HashMap<>();

    WordLists(String file) {
        Set<String> list = new HashSet<>();
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                list = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
            } else {
                list.addAll(List.of(StringUtils.delimitedListToStringArray(line, " ")));
            }
        }
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word stands under this heading. */
    boolean is(String heading, String word) {
        return lists.getOrDefault(heading, Set.of()).contains(word);
    }

    /** Whether a word stands in any of the lists. */
    boolean has(String word) {
        return lists.values().stream().anyMatch(list -> list.contains(word));
    }
}
