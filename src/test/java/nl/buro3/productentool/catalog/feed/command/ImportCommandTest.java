package nl.buro3.productentool.catalog.feed.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buro3.productentool.ProductentoolApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as the operator runs it: a program that starts, loads one file into the embedded database and ends. */
class ImportCommandTest {

    private static final String HEADER = "slug,name,category,summary,description,benefits,price_from,keywords\n";

    @TempDir
    private Path folder;

    @Test
    void a_good_feed_is_stored_and_a_second_time_changes_nothing() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.csv"), HEADER + line(1) + line(2));

        Ended first = run(feed);
        Ended again = run(feed);

        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(first.output()).contains("Import van feed.csv").containsPattern("nieuw +2");
        assertThat(again.exitCode()).isZero();
        assertThat(again.output()).containsPattern("ongewijzigd +2").contains("niets te wijzigen");
    }

    @Test
    void a_file_that_is_not_there_or_is_no_feed_ends_with_two_and_without_a_stack_trace() throws IOException {
        Ended missing = run(folder.resolve("weg.csv"));
        Ended broken = run(Files.writeString(folder.resolve("feed.json"), "[{]"));

        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.output()).contains("bestaat niet");
        assertThat(broken.exitCode()).isEqualTo(2);
        assertThat(broken.output())
                .contains("geen geldige JSON", "Er is niets gewijzigd")
                .doesNotContain("Exception", "\tat ");
    }

    /** How long many lines take: {@code ./portal bench import}. */
    @Test
    void a_feed_of_more_than_a_batch_is_stored_whole() throws IOException {
        String lines = IntStream.rangeClosed(1, 1_000)
                .mapToObj(ImportCommandTest::line)
                .collect(Collectors.joining());
        Path feed = Files.writeString(folder.resolve("groot.csv"), HEADER + lines);

        Ended ended = run(feed);

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(ended.output()).containsPattern("nieuw +1\\.000");
    }

    private static String line(int number) {
        String text = ("Wij maken product " + number + " voor winkels en gemeenten. ").repeat(12);
        return "product-%d,Product %d,Afdeling %d/Groep %d,Kort gezegd %d,%s,snel|duidelijk|van ons,%d.50,woord%d|zoek\n"
                .formatted(number, number, number % 8, number % 40, number, text, number, number % 500);
    }

    private Ended run(Path feed) {
        PrintStream console = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            int exitCode = ImportCommand.run(
                    ProductentoolApplication.class,
                    "--spring.main.web-application-type=none",
                    "--portal.command=import",
                    "--portal.import.file=" + feed,
                    "--portal.import.skip-invalid=false",
                    "--portal.data=" + folder.resolve("data"));
            return new Ended(exitCode, output.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }

    private record Ended(int exitCode, String output) {}
}
