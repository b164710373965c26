package nl.buro3.productentool.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The checker that the W3C keeps for HTML, in a JVM of its own.
 *
 * @see <a href="https://validator.w3.org/nu/about.html">The Nu HTML checker</a>
 */
public final class HtmlChecker {

    private HtmlChecker() {}

    /**
     * All that is wrong in these documents, a line each; none where nothing is.
     *
     * @param documents by what they are called in a line
     * @param folder an empty one, for the documents
     */
    public static List<String> errors(Map<String, String> documents, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                Libraries.classPath("html-checker"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--format",
                "gnu"));
        List<String> names = List.copyOf(documents.keySet());
        for (int i = 0; i < names.size(); i++) {
            Path file = folder.resolve("page-" + i + "-.html");
            Files.writeString(file, withoutNews(Objects.requireNonNull(documents.get(names.get(i)))));
            command.add(file.toString());
        }
        Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.lines().map(line -> named(line, names)).toList();
    }

    /** Browsers know the content of a details element as a part to style; the checker does not yet. */
    private static String withoutNews(String document) {
        return document.replace("@supports selector(::details-content)", "@supports (display: contents)")
                .replace("::details-content", "");
    }

    private static String named(String line, List<String> names) {
        String named = line;
        for (int i = 0; i < names.size(); i++) {
            named = named.replaceFirst("\"file:[^\"]*page-" + i + "-\\.html\"", "\"" + names.get(i) + "\"");
        }
        return named;
    }
}
