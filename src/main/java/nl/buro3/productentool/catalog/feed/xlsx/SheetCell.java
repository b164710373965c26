package nl.buro3.productentool.catalog.feed.xlsx;

import java.math.BigDecimal;

/** What a person sees in a cell that is not empty. */
public sealed interface SheetCell {

    /** Words; a number that is shown with words around it, such as {@code 12,5%}, is words too. */
    record Words(String text) implements SheetCell {}

    /**
     * A number or an amount in euros.
     *
     * @param shown as Dutch Excel shows it, rounded
     */
    record Counted(BigDecimal number, String shown) implements SheetCell {}

    /**
     * Something that stands for no text and no number.
     *
     * @param what what the cell shows, as far as that is known
     */
    record Unreadable(Kind kind, String what) implements SheetCell {}

    /** Why a cell cannot be read. */
    enum Kind {
        DATE,
        TIME,
        ERROR,
        NO_RESULT,
        YES_NO,
        FORMAT,
        TOO_LONG_A_NUMBER,
        MERGED
    }
}
