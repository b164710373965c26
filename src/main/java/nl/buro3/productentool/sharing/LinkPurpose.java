package nl.buro3.productentool.sharing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * For whom or what a link is meant. All null: for whoever gets it.
 *
 * @param recipient a person's or company's name
 * @param quote the number of the quote in which it stands
 * @param organisationId the customer company, when it is a known one
 */
public record LinkPurpose(
        @Nullable @Size(max = 120) String recipient,
        @Nullable @Size(max = 60) String quote,
        @Nullable Long organisationId) {

    public static final LinkPurpose ANYONE = new LinkPurpose(null, null, null);

    /** Takes blank words for none. */
    public LinkPurpose {
        recipient = blankToNull(recipient);
        quote = blankToNull(quote);
    }

    /** Whether it is for nobody in particular. */
    public boolean isForAnyone() {
        return recipient == null && quote == null && organisationId == null;
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
