package nl.buro3.productentool.sharing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a link is opened. All null: at once, in the reader's own language, until somebody withdraws it.
 *
 * @param note what its maker says to the reader, at most 1000 characters
 * @param endsOn the last day on which it opens
 * @param language in which it is shown first: {@code nl} or {@code en}
 * @param codeTo the address to which a code is sent that opens it
 */
public record LinkTerms(
        @Nullable @Size(max = 1000) String note,
        @Nullable LocalDate endsOn,
        @Nullable @Pattern(regexp = "nl|en") String language,
        @Nullable @Size(max = 254) String codeTo) {

    public static final LinkTerms NONE = new LinkTerms(null, null, null, null);

    /** Takes blank words for none. */
    public LinkTerms {
        note = blankToNull(note);
        language = blankToNull(language);
        codeTo = blankToNull(codeTo);
    }

    /** Whether a code is asked before it opens. */
    public boolean asksCode() {
        return codeTo != null;
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
