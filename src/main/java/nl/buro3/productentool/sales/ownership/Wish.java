package nl.buro3.productentool.sales.ownership;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer fills in to ask something about what they have.
 *
 * @param kind null as long as nothing was chosen
 * @param note in the customer's words; needed for a change alone
 */
public record Wish(@Nullable RequestKind kind, String note) {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 2000;

    /** What is not right yet. */
    public enum Mistake {
        KIND,
        NOTE,
        NOTE_TOO_LONG
    }

    /** With line breaks of one kind. */
    public Wish {
        note = note.replace("\r\n", "\n").strip();
    }

    /** What is not right yet; empty when it can be sent. */
    public Set<Mistake> mistakes() {
        Set<Mistake> mistakes = EnumSet.noneOf(Mistake.class);
        if (kind == null) {
            mistakes.add(Mistake.KIND);
        }
        if (kind == RequestKind.CHANGE && note.isEmpty()) {
            mistakes.add(Mistake.NOTE);
        }
        if (note.length() > LONGEST_NOTE) {
            mistakes.add(Mistake.NOTE_TOO_LONG);
        }
        return mistakes;
    }
}
