package nl.buro3.productentool.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.catalog.feed.FeedReport.Difference;
import nl.buro3.productentool.catalog.history.FieldChange;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** On screen a feed says by field what it would do, before it does it. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
class FeedDeskTest {

    private static final String HEADER = "slug,name,category,summary,price_from,keywords\n";

    @Autowired
    private FeedDesk desk;

    @Autowired
    private Catalog catalog;

    @Autowired
    private ContentChanges changes;

    @TempDir
    private Path folder;

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), HEADER + lines);
    }

    private FeedReport look(String lines) throws IOException {
        return desk.look(file(lines), "a.csv", (done, total) -> {});
    }

    private FeedReport take(String lines, boolean skipInvalid) throws IOException {
        return desk.take(file(lines), "a.csv", skipInvalid, (done, total) -> {});
    }

    private static String price(String euros) {
        return new PriceIndication(PriceType.FIXED, new BigDecimal(euros), null, PriceUnit.ONCE, "")
                .wordsInFull(Texts.DUTCH);
    }

    @Test
    void lookingSaysWhatWouldChangeByFieldAndChangesNothing() throws IOException {
        take("webshop,Webshop,Web,Kort,100,winkel|kopen\nlogo,Logo,Merk,Mooi,50,\n", false);
        CardDetails before = catalog.details("webshop").orElseThrow();
        long version = changes.version();

        FeedReport report =
                look("webshop,Webwinkel,Data,Kort,125,winkel\nlogo,Logo,Merk,Mooi,50,\nnieuw,Nieuw,Merk/Los,,,\n");

        assertThat(report.created()).isOne();
        assertThat(report.updated()).isOne();
        assertThat(report.unchanged()).isOne();
        assertThat(report.differences())
                .contains(new Difference(
                        "webshop",
                        "Webwinkel",
                        false,
                        java.util.List.of(
                                new FieldChange("naam", "Webshop", "Webwinkel"),
                                new FieldChange("prijs", price("100"), price("125")),
                                new FieldChange("trefwoorden", "winkel | kopen", "winkel"),
                                new FieldChange("categorie", "web", "Data"))));
        assertThat(report.differences())
                .filteredOn(Difference::created)
                .singleElement()
                .satisfies(created -> {
                    assertThat(created.slug()).isEqualTo("nieuw");
                    assertThat(created.fields()).contains(new FieldChange("categorie", "", "Merk/Los"));
                });
        assertThat(catalog.details("webshop").orElseThrow()).isEqualTo(before);
        assertThat(catalog.card("nieuw")).isEmpty();
        assertThat(catalog.categories())
                .extracting(node -> node.category().path())
                .containsExactly("web", "merk");
        assertThat(changes.version()).as("no page is made anew").isEqualTo(version);
    }

    @Test
    void whatWasLookedAtIsWhatIsDone() throws IOException {
        String lines = "webshop,Webshop,Web,Kort,100,winkel\n";
        FeedReport looked = look(lines);

        FeedReport taken = take(lines, false);

        assertThat(taken.differences()).isEqualTo(looked.differences());
        assertThat(catalog.card("webshop")).isPresent();
        assertThat(look(lines).touched()).isZero();
    }

    @Test
    void wrongLinesAreNamedAndTheGoodOnesMayBeTakenWithoutThem() throws IOException {
        String lines = "webshop,Webshop,Web,Kort,100,\nFout!,Fout,Web,,,\n";

        FeedReport looked = look(lines);
        assertThat(looked.failed()).isOne();
        assertThat(looked.mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.place()).isEqualTo("regel 3"));
        assertThat(take(lines, false).problem()).isEmpty();
        assertThat(catalog.card("webshop")).isEmpty();

        take(lines, true);
        assertThat(catalog.card("webshop")).isPresent();
    }

    @Test
    void whatIsNoFeedIsSaid() throws IOException {
        FeedReport report = desk.look(Files.writeString(folder.resolve("b.csv"), "a,b\n1,2\n"), "b.csv", (d, t) -> {});

        assertThat(report.problem()).isNotBlank();
        assertThat(report.differences()).isEmpty();
    }
}
