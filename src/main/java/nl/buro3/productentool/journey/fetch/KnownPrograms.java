package nl.buro3.productentool.journey.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * The programs that say in their user agent who they are, from {@code journey/agents.tsv}. The apps of LinkedIn, Telegram and
 * the like name themselves too, but there a person looks: only their robots are listed.
 */
final class KnownPrograms {

    private static final List<Program> ALL = read();

    private KnownPrograms() {}

    private record Program(FetchKind kind, String name, Pattern says) {

        static Program ofLine(String line) {
            String[] cells = line.split("\t", 3);
            return new Program(
                    FetchKind.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1], Pattern.compile(cells[2]));
        }
    }

    /** What sends this user agent, if it is a program that says so. */
    static Optional<Fetch> named(String agent) {
        String small = agent.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(program -> program.says().matcher(small).find())
                .findFirst()
                .map(program -> new Fetch(program.kind(), FetchReason.NAMED, program.name()));
    }

    private static List<Program> read() {
        try {
            return new ClassPathResource("journey/agents.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Program::ofLine)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
