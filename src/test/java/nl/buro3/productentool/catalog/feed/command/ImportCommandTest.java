package nl.buro3.productentool.catalog.feed.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Test
    void a_dry_run_says_by_field_what_would_change_and_changes_nothing() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.csv"), HEADER + line(1));

        Ended looked = run(feed, "--portal.import.dry-run=true");
        Ended done = run(feed);

        assertThat(looked.exitCode()).as(looked.output()).isZero();
        assertThat(looked.output())
                .contains(
                        "Wat er zou veranderen:",
                        "product-1 (Product 1), nieuw:",
                        "prijs: € 1,50",
                        "Dit was een proef");
        assertThat(done.output()).containsPattern("nieuw +1");
    }

    @Test
    void what_is_exported_changes_nothing_when_it_is_imported() throws IOException {
        run(Files.writeString(folder.resolve("feed.csv"), HEADER + line(1) + line(2)));
        Path out = folder.resolve("uit.xlsx");

        Ended exported = export(out);
        Ended nowhere = export(folder.resolve("weg/uit.csv"));
        Ended unknown = export(folder.resolve("uit.pdf"));

        assertThat(exported.exitCode()).as(exported.output()).isZero();
        assertThat(exported.output()).contains("Klaar. Aantal kaarten");
        assertThat(run(out).output()).containsPattern("ongewijzigd +2");
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.output()).contains("kan niet geschreven worden");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    private Ended export(Path file) {
        return ended(() -> ExportCommand.run(
                ProductentoolApplication.class,
                "--spring.main.web-application-type=none",
                "--portal.command=export",
                "--portal.export.file=" + file,
                "--portal.data=" + folder.resolve("data")));
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

    private Ended run(Path feed, String... more) {
        return ended(() -> ImportCommand.run(
                ProductentoolApplication.class,
                Stream.concat(
                                Stream.of(
                                        "--spring.main.web-application-type=none",
                                        "--portal.command=import",
                                        "--portal.import.file=" + feed,
                                        "--portal.import.skip-invalid=false",
                                        "--portal.data=" + folder.resolve("data")),
                                Stream.of(more))
                        .toArray(String[]::new)));
    }

    private static Ended ended(IntSupplier command) {
        PrintStream console = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            return new Ended(command.getAsInt(), output.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }

    private record Ended(int exitCode, String output) {}
}
