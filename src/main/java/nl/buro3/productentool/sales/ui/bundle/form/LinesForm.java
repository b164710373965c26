package nl.buro3.productentool.sales.ui.bundle.form;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.BundleLines;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet.Entry;

/**
 * What was typed in the lines of a bundle's page. Each field comes with what stood in it: only what differs was typed, and
 * all else stays as it is, whoever changed it.
 */
public final class LinesForm {

    /** The key of what is said where somebody else wrote in the same field. */
    public static final String OVERTAKEN = "bundle.mistake.overtaken";

    private final BundleSheet sheet;
    private final BundleInput input;

    public LinesForm(BundleSheet sheet, BundleInput input) {
        this.sheet = sheet;
        this.input = input;
    }

    public static String amount(String slug) {
        return "aantal-" + slug;
    }

    public static String note(String slug) {
        return "notitie-" + slug;
    }

    /** The field that tells what stood in another one. */
    public static String was(String field) {
        return "was-" + field;
    }

    /** The keys of what is not right, by the name of the field. */
    public Map<String, String> mistakes() {
        Map<String, String> mistakes = new HashMap<>();
        for (Entry entry : sheet.lines()) {
            String amount = amount(entry.slug());
            String note = note(entry.slug());
            if (isOvertaken(amount, entry.line().amount() + "")) {
                mistakes.put(amount, OVERTAKEN);
            }
            if (isOvertaken(note, entry.line().note())) {
                mistakes.put(note, OVERTAKEN);
            }
            if (isTyped(amount) && input.amount(amount).isEmpty()) {
                mistakes.put(amount, "bundle.mistake.amount");
            }
            if (input.typed(note).length() > BundleLine.LONGEST_NOTE) {
                mistakes.put(note, "bundle.mistake.note");
            }
        }
        return mistakes;
    }

    /** The lines with what was typed, when there are no mistakes. */
    public BundleLines written(BundleLines lines) {
        BundleLines written = lines;
        for (Entry entry : sheet.lines()) {
            long product = entry.line().product();
            BundleLine line = lines.of(product).orElse(entry.line());
            if (lines.of(product).isPresent()) {
                written = written.changed(typed(entry.slug(), line));
            }
        }
        return written;
    }

    /** Whether anything was typed that differs from what is stored. */
    public boolean isChanged() {
        BundleLines lines =
                new BundleLines(sheet.lines().stream().map(Entry::line).toList());
        return !written(lines).equals(lines);
    }

    private BundleLine typed(String slug, BundleLine line) {
        OptionalInt amount = isTyped(amount(slug)) ? input.amount(amount(slug)) : OptionalInt.empty();
        String note = isTyped(note(slug)) ? input.typed(note(slug)) : line.note();
        return new BundleLine(line.product(), amount.orElse(line.amount()), note);
    }

    /** Whether something else stands there by now than when the page was made, and than what was typed. */
    private boolean isOvertaken(String field, String stored) {
        return isTyped(field)
                && input.has(was(field))
                && !input.typed(was(field)).equals(stored)
                && !input.typed(field).equals(stored);
    }

    private boolean isTyped(String field) {
        return input.has(field) && !input.typed(field).equals(input.typed(was(field)));
    }
}
