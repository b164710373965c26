package nl.buro3.productentool.outreach;

import java.time.Instant;
import java.util.Map;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.mail.OutboxDesk;
import org.jspecify.annotations.Nullable;

/**
 * What some questions refer to, by number, asked for them all at once; what is gone is absent.
 *
 * @param overdueBefore a new question that came before this waits for longer than it should
 */
record InquiryContext(
        Map<Long, Account> people,
        Map<Long, OrganisationRef> organisations,
        Map<Long, CardSummary> cards,
        Map<Long, OutboxDesk.Line> letters,
        Instant overdueBefore) {

    @Nullable
    Account person(@Nullable Long id) {
        return id == null ? null : people.get(id);
    }

    @Nullable
    OrganisationRef organisation(@Nullable Long id) {
        return id == null ? null : organisations.get(id);
    }

    @Nullable
    CardSummary card(@Nullable Long id) {
        return id == null ? null : cards.get(id);
    }

    OutboxDesk.@Nullable Line letter(@Nullable Long id) {
        return id == null ? null : letters.get(id);
    }

    boolean isOverdue(InquiryState state, Instant createdAt) {
        return state == InquiryState.NEW && createdAt.isBefore(overdueBefore);
    }
}
