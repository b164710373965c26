package nl.buro3.productentool.catalog.feed.out;

import java.math.BigDecimal;
import java.util.List;
import nl.buro3.productentool.catalog.feed.reading.CellText;
import nl.buro3.productentool.catalog.feed.reading.ItemList;
import nl.buro3.productentool.catalog.feed.reading.SheetSafe;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What stands in one cell of an exported card. */
sealed interface OutCell {

    record Words(String text) implements OutCell {}

    record Items(List<String> items) implements OutCell {}

    /** A number; null for an empty cell. */
    record Amount(@Nullable BigDecimal number) implements OutCell {}

    /** A list of objects, JSON in a cell. */
    record Objects(JsonNode list) implements OutCell {}

    /** The text of the cell in a format without lists and numbers of its own; no spreadsheet computes it. */
    default String written() {
        return switch (this) {
            case Words words -> SheetSafe.guarded(words.text());
            case Items items ->
                ItemList.join(items.items().stream().map(SheetSafe::guarded).toList());
            case Amount number -> number.number() == null ? "" : number.number().toPlainString();
            case Objects objects ->
                objects.list().isEmpty() ? "" : objects.list().toString();
        };
    }

    /** A text where nothing computes it: guarded only where it would not be read back as it is. */
    static String plain(String text) {
        return CellText.isFormula(text) || text.startsWith("'") ? SheetSafe.guarded(text) : text;
    }
}
