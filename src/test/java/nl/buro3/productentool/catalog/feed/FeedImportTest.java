package nl.buro3.productentool.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class FeedImportTest {

    private static final String HEADER = "slug,name,category,summary\n";

    @Autowired
    private FeedImport feeds;

    @Autowired
    private Catalog catalog;

    @TempDir
    private Path folder;

    @Test
    void the_same_feed_in_csv_and_json_says_the_same() throws Exception {
        assertThat(load(sample("voorbeeld.csv"), false).counts()).isEqualTo(new ImportReport.Counts(3, 0, 0, 0, 0));
        assertThat(load(sample("voorbeeld.json"), false).counts()).isEqualTo(new ImportReport.Counts(0, 0, 3, 0, 0));
        assertThat(catalog.card("muurschildering")
                        .map(CardSummary::price)
                        .orElseThrow()
                        .words(Texts.DUTCH))
                .isEqualTo("€ 850 tot € 4.200 per stuk");
    }

    @Test
    void a_feed_with_an_error_changes_nothing() throws IOException {
        ImportReport report = load("a.csv", HEADER + "goed,Goed,Web,\nFout!,Fout,Web,\n", false);

        assertThat(report.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(report.errors()).extracting(LineError::line).containsExactly(3);
        assertThat(catalog.card("goed")).isEmpty();
        assertThat(catalog.categories()).isEmpty();
        assertThat(ReportText.of(report))
                .contains("Er is niets gewijzigd. Herstel de fouten, of laat ze weg met --skip-invalid.");
    }

    @Test
    void a_feed_with_an_error_stores_the_rest_when_asked() throws IOException {
        ImportReport report = load("a.csv", HEADER + "goed,Goed,Web,\nFout!,Fout,Web,\n,,,\n", true);

        assertThat(report.outcome()).isEqualTo(ImportOutcome.DONE);
        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(1, 0, 0, 1, 0));
        assertThat(catalog.card("goed")).isPresent();
    }

    @Test
    void a_feed_without_a_required_column_changes_nothing_even_when_errors_are_skipped() throws IOException {
        ImportReport report = load("a.csv", "slug,name\nx,X\n", true);

        assertThat(report.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(report.problem()).contains("category");
    }

    @Test
    void a_feed_that_breaks_off_halfway_stores_nothing() throws IOException {
        String items = IntStream.range(0, 600)
                .mapToObj("{\"slug\": \"p-%d\", \"name\": \"P\", \"category\": \"Web\"}"::formatted)
                .collect(Collectors.joining(","));

        ImportReport report = load("a.json", "[" + items + ", {\"slug\":", true);

        assertThat(report.outcome()).isEqualTo(ImportOutcome.UNREADABLE);
        assertThat(catalog.card("p-0")).isEmpty();
    }

    @Test
    void the_report_prints_fifty_errors_and_counts_the_others() throws IOException {
        String lines =
                IntStream.range(0, 62).mapToObj("Fout %d!,X,Web,\n"::formatted).collect(Collectors.joining());

        List<String> text = ReportText.of(load("a.csv", HEADER + lines, false));

        assertThat(text).filteredOn(line -> line.startsWith("  regel ")).hasSize(50);
        assertThat(text).contains("  en nog 12");
        assertThat(text)
                .anyMatch(line -> line.startsWith("  regel 2, Fout 0!: slug: \"Fout 0!\" is geen geldige slug"));
    }

    @Test
    void the_report_names_repeated_slugs_and_unknown_columns() throws IOException {
        ImportReport report =
                load("a.csv", "slug,name,category,kleur\nx,Een,Web,rood\ny,Y,Web,\nx,Twee,Web,blauw\n", false);

        assertThat(report.outcome()).isEqualTo(ImportOutcome.DONE);
        assertThat(report.unknownColumns()).containsExactly("kleur");
        assertThat(ReportText.of(report)).contains("  regel 4, x: stond ook op regel 2");
        assertThat(catalog.card("x").map(CardSummary::name)).hasValue("Twee");
    }

    @Test
    void signs_that_steer_a_terminal_do_not_reach_the_report() throws IOException {
        List<String> text = ReportText.of(load("a.csv", HEADER + "\"a\u001B[2Jb\nc\",X,Web,\n", false));

        assertThat(text).noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }

    private ImportReport load(String name, String content, boolean skipInvalid) throws IOException {
        return load(Files.writeString(folder.resolve(name), content), skipInvalid);
    }

    private ImportReport load(Path file, boolean skipInvalid) {
        return feeds.load(file, String.valueOf(file.getFileName()), skipInvalid, (done, total) -> {});
    }

    private static Path sample(String name) throws URISyntaxException {
        URL url = Objects.requireNonNull(FeedImportTest.class.getResource("/feeds/" + name));
        return Path.of(url.toURI());
    }
}
