package nl.buro3.productentool.sales.ui.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.sales.bundle.Baskets;
import nl.buro3.productentool.sales.bundle.BundleLines;
import nl.buro3.productentool.sales.bundle.NewLine;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet.Entry;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.LineAction;
import nl.buro3.productentool.sales.ui.bundle.form.Said;
import nl.buro3.productentool.sales.ui.bundle.form.Said.Kind;
import org.springframework.stereotype.Service;

/** What each button of a bundle's page makes of its lines. */
@Service
class LineChanges {

    private final Baskets baskets;
    private final Catalog catalog;

    LineChanges(Baskets baskets, Catalog catalog) {
        this.baskets = baskets;
        this.catalog = catalog;
    }

    /** The lines after it. A line that is not there any more is not moved, and taken out it is. */
    BundleLines of(LineAction action, BundleLines lines) {
        return switch (action.what()) {
            case SAVE, ON -> lines;
            case ADD -> added(lines, action.slug(), 1);
            case CHOSEN -> added(lines, action.slug(), action.number());
            case REMOVE -> lines.without(product(action));
            case UP -> moved(lines, action, -1);
            case DOWN -> moved(lines, action, 1);
            case PLACE ->
                lines.of(product(action)).isPresent() ? lines.placed(product(action), action.number()) : lines;
        };
    }

    private BundleLines added(BundleLines lines, String slug, int amount) {
        return baskets.add(lines, new NewLine(slug, amount, "", NewLine.LAST)).lines();
    }

    /** The keys of what is not right with the card that is to be added, by the name of the field. */
    Map<String, String> mistakes(LineAction action) {
        Map<String, String> mistakes = new HashMap<>();
        if (action.what() == LineAction.What.CHOSEN) {
            if (action.number() == 0) {
                mistakes.put(BundleAddress.AMOUNT, "bundle.mistake.amount");
            }
            if (catalog.card(action.slug()).isEmpty()) {
                mistakes.put(BundleAddress.CARD, "bundle.mistake.card");
            }
        }
        return mistakes;
    }

    private BundleLines moved(BundleLines lines, LineAction action, int steps) {
        return lines.of(product(action)).isPresent() ? lines.moved(product(action), steps) : lines;
    }

    private long product(LineAction action) {
        return catalog.idsOf(List.of(action.slug())).getOrDefault(action.slug(), 0L);
    }

    /** What is said of it: of what was taken out also how to put it back. */
    static Said said(LineAction action, BundleSheet before, OptionalLong bundle) {
        if (action.what() == LineAction.What.CHOSEN) {
            int had = before.lines().stream()
                    .filter(entry -> entry.slug().equals(action.slug()))
                    .mapToInt(entry -> entry.line().amount())
                    .findFirst()
                    .orElse(0);
            return BundleNotice.added(action.slug(), action.number(), had);
        }
        if (action.what() == LineAction.What.ADD) {
            return Said.about(Kind.ADDED, action.slug(), 1);
        }
        if (action.what() != LineAction.What.REMOVE) {
            return Said.plain(Kind.SAVED, bundle.orElse(0));
        }
        return before.lines().stream()
                .filter(entry -> entry.slug().equals(action.slug()))
                .findFirst()
                .map(removed -> removed(removed, before.lines().indexOf(removed), bundle))
                .orElseGet(() -> Said.about(Kind.GONE, action.slug(), 0));
    }

    private static Said removed(Entry line, int place, OptionalLong bundle) {
        return new Said(
                Kind.REMOVED,
                line.slug(),
                line.line().amount(),
                place,
                bundle.orElse(0),
                line.line().note());
    }
}
