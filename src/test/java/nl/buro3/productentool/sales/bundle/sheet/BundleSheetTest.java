package nl.buro3.productentool.sales.bundle.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardDetails.Related;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.OfferedCard;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.BundleLines;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet.Warning;
import org.junit.jupiter.api.Test;

/** What is said about the cards of a bundle together. */
class BundleSheetTest {

    private static CardSummary card(long id) {
        return new CardSummary(
                id, "kaart-" + id, "Kaart " + id, "", new CategoryRef("web", "Web", "Web"), PriceIndication.ON_REQUEST);
    }

    private static OfferedCard offered(long id, Related... related) {
        return new OfferedCard(card(id), ProductStatus.PUBLISHED, List.of(related));
    }

    private static Related related(RelationType type, long id) {
        return new Related(type, card(id), "daarom");
    }

    private static BundleSheet sheet(OfferedCard... cards) {
        BundleLines lines = new BundleLines(Arrays.stream(cards)
                .map(card -> new BundleLine(card.card().id(), 1, ""))
                .toList());
        Map<Long, OfferedCard> known =
                Stream.of(cards).collect(Collectors.toMap(card -> card.card().id(), Function.identity()));
        return BundleSheet.of(lines, known);
    }

    private static List<String> warnings(OfferedCard... cards) {
        return sheet(cards).warnings().stream()
                .map(warning -> warning.kind() + " " + warning.about().line().product() + " "
                        + warning.other().card().id())
                .toList();
    }

    @Test
    void whatIsNeededFirstAndNotThereIsSaidOnce() {
        OfferedCard one = offered(1, related(RelationType.NEEDS_FIRST, 9));
        OfferedCard two = offered(2, related(RelationType.NEEDS_FIRST, 9));

        assertThat(warnings(one, two)).containsExactly(Warning.Kind.NEEDS_FIRST + " 1 9");
        assertThat(warnings(one, two, offered(9))).isEmpty();
    }

    @Test
    void ofTwoThatDoTheSameTheFirstSaysSo() {
        OfferedCard one = offered(1, related(RelationType.ALTERNATIVE, 2));
        OfferedCard two = offered(2, related(RelationType.ALTERNATIVE, 1));

        assertThat(warnings(one, two)).containsExactly(Warning.Kind.ALTERNATIVE + " 1 2");
        assertThat(warnings(two, one)).containsExactly(Warning.Kind.ALTERNATIVE + " 2 1");
        assertThat(warnings(offered(1), two))
                .as("named by one side")
                .containsExactly(Warning.Kind.ALTERNATIVE + " 2 1");
        assertThat(warnings(one)).isEmpty();
    }

    @Test
    void whatBelongsWithItIsNoWarning() {
        assertThat(warnings(offered(1, related(RelationType.BELONGS_WITH, 2)), offered(2)))
                .isEmpty();
    }

    @Test
    void whatIsNotOfferedAnyMoreIsShownAndNotCounted() {
        OfferedCard ended = new OfferedCard(
                card(1),
                ProductStatus.ARCHIVED,
                List.of(related(RelationType.SUCCESSOR, 2), related(RelationType.NEEDS_FIRST, 3)));
        BundleSheet sheet = sheet(ended, offered(2));

        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet.estimate().onRequest()).isEqualTo(1);
        assertThat(sheet.warnings()).isEmpty();
        assertThat(sheet(ended, offered(4, related(RelationType.NEEDS_FIRST, 1)))
                        .warnings())
                .as("what is ended helps nobody")
                .hasSize(1);
    }
}
