package nl.buro3.productentool.sales.ui.bundle.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.NewLine;

/** What was filled in in a form about a bundle. */
public record BundleInput(HttpServletRequest request) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,6}");

    /** Without outer spaces, and without the one character that no database takes. */
    public String typed(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "")
                .replace("\0", "")
                .replace("\r\n", "\n")
                .strip();
    }

    /** In which the page was, that the form stood on. */
    public Locale language() {
        return Texts.supported(Locale.forLanguageTag(has("taal") ? typed("taal") : Texts.DUTCH.getLanguage()));
    }

    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    public OptionalLong number(String name) {
        String number = typed(name);
        return NUMBER.matcher(number).matches() ? OptionalLong.of(Long.parseLong(number)) : OptionalLong.empty();
    }

    /** A version that no bundle has, where none is named. What was stored of this very form made a newer one. */
    public int version() {
        String version = typed(has(BundleAddress.NOW) ? BundleAddress.NOW : BundleAddress.VERSION);
        return AMOUNT.matcher(version).matches() ? Integer.parseInt(version) : -1;
    }

    /** How many; empty for what is no amount, or too large or small for one. */
    public OptionalInt amount(String name) {
        return amountOf(typed(name));
    }

    static OptionalInt amountOf(String typed) {
        return AMOUNT.matcher(typed).matches() && BundleLine.isAmount(Integer.parseInt(typed))
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }

    /** The line to add; empty when the amount or the note cannot be. Who names no amount wants one. */
    public Optional<NewLine> line() {
        OptionalInt amount = has(BundleAddress.AMOUNT) ? amount(BundleAddress.AMOUNT) : OptionalInt.of(1);
        String note = typed(BundleAddress.NOTE);
        if (amount.isEmpty() || note.length() > BundleLine.LONGEST_NOTE) {
            return Optional.empty();
        }
        int place = (int) Math.min(number(BundleAddress.PLACE).orElse(NewLine.LAST), NewLine.LAST);
        return Optional.of(new NewLine(typed(BundleAddress.CARD), amount.getAsInt(), note, place));
    }
}
