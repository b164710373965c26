package nl.buro3.productentool.catalog.history;

import static nl.buro3.productentool.common.Texts.DUTCH;
import static nl.buro3.productentool.common.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.PriceIndication;

/** The parts in which two contents of a card differ. */
public final class CardDifferences {

    private static final int LONGEST_VALUE = 60;

    private static final Map<String, String> ON_THE_FORM = Map.of(
            "naam", "editor.name",
            "samenvatting", "editor.summary",
            "beschrijving", "editor.description",
            "doelgroep", "editor.audience",
            "levertijd", "editor.delivery",
            "prijs", "editor.price",
            "voordelen", "editor.benefits",
            "trefwoorden", "editor.keywords");

    private static final Set<String> SHORT = Set.of("naam", "doelgroep", "levertijd", "prijs");

    private final List<FieldChange> found = new ArrayList<>();

    private CardDifferences() {}

    public static List<FieldChange> between(CardContent before, CardContent after) {
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
    public static List<String> parts(List<FieldChange> changes) {
        return changes.stream().map(FieldChange::part).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The same in the words of the form, for the history of a card: what is short with its old and new value. */
    public static List<String> told(List<FieldChange> changes) {
        return changes.stream().map(CardDifferences::told).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String told(FieldChange change) {
        String name = text(DUTCH, Objects.requireNonNull(ON_THE_FORM.get(change.part())));
        boolean tells = SHORT.contains(change.part()) && !change.before().equals(change.after());
        return tells ? name + ": " + shown(change.before()) + " → " + shown(change.after()) : name;
    }

    /** Whole characters, also where one takes two places. */
    private static String shown(String value) {
        if (value.isEmpty()) {
            return text(DUTCH, "draft.both.nothing");
        }
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    public static String listed(List<String> entries) {
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
