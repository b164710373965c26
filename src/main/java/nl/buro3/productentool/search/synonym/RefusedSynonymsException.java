package nl.buro3.productentool.search.synonym;

import org.jspecify.annotations.Nullable;

/** Synonyms were not kept, and nothing was changed. */
public class RefusedSynonymsException extends RuntimeException {

    private final Reason reason;
    private final String word;
    private final transient @Nullable KnownSynonyms other;

    RefusedSynonymsException(Reason reason, String word) {
        this(reason, word, null);
    }

    RefusedSynonymsException(Reason reason, String word, @Nullable KnownSynonyms other) {
        super(reason + " " + word);
        this.reason = reason;
        this.word = word;
        this.other = other;
    }

    public Reason reason() {
        return reason;
    }

    /** The word that is the matter, or empty when none is. */
    public String word() {
        return word;
    }

    /** The set that has the word already, for {@link Reason#TAKEN}. */
    public @Nullable KnownSynonyms other() {
        return other;
    }

    /** Why they were not kept. */
    public enum Reason {
        /** A word alone means the same as nothing; of one way, a side is empty. */
        TOO_FEW,
        TOO_MANY,
        TOO_LONG,
        /** It has no letter and no digit. */
        NO_WORD,
        /** It stands there more than once. */
        TWICE,
        /** It means the same as the words of another set already. */
        TAKEN,
        NOTE_TOO_LONG,
        /** Somebody else changed or deleted them meanwhile. */
        STALE
    }
}
