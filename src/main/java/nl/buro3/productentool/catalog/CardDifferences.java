package nl.buro3.productentool.catalog;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The parts in which two contents of a card differ. */
final class CardDifferences {

    private final List<FieldChange> found = new ArrayList<>();

    private CardDifferences() {}

    static List<FieldChange> between(CardContent before, CardContent after) {
        CardDifferences differences = new CardDifferences();
        differences.compare("naam", before.name(), after.name());
        differences.compare("samenvatting", before.summary(), after.summary());
        differences.compare("beschrijving", before.description(), after.description());
        differences.compare("doelgroep", before.audience(), after.audience());
        differences.compare("levertijd", before.delivery(), after.delivery());
        differences.compare(before.price(), after.price());
        differences.compare("voordelen", listed(before.benefits()), listed(after.benefits()));
        differences.compare("trefwoorden", listed(before.keywords()), listed(after.keywords()));
        return differences.found;
    }

    /** The names of the parts, for the history of a card. */
    static List<String> parts(List<FieldChange> changes) {
        return changes.stream().map(FieldChange::part).collect(Collectors.toCollection(ArrayList::new));
    }

    static String listed(List<String> entries) {
        return String.join(" | ", entries);
    }

    private void compare(String part, String before, String after) {
        if (!before.equals(after)) {
            found.add(new FieldChange(part, before, after));
        }
    }

    private void compare(PriceIndication before, PriceIndication after) {
        if (!before.equals(after)) {
            found.add(new FieldChange("prijs", words(before), words(after)));
        }
    }

    private static String words(PriceIndication price) {
        return price.note().isEmpty() ? price.wordsInFull(DUTCH) : price.wordsInFull(DUTCH) + " (" + price.note() + ")";
    }
}
