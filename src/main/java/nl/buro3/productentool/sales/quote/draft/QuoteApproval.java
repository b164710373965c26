package nl.buro3.productentool.sales.quote.draft;

import java.math.BigDecimal;
import java.util.Objects;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** When a colleague says yes before a quote is sent, and who may. */
@Service
@PreAuthorize("hasRole('EMPLOYEE')")
public class QuoteApproval {

    private final QuoteProperties properties;

    QuoteApproval(QuoteProperties properties) {
        this.properties = properties;
    }

    /** Whether a colleague has to say yes to what comes to so much, with all optional lines. */
    public boolean isNeeded(QuoteTotals highest) {
        BigDecimal above = properties.approvalAbove();
        return above.signum() >= 0 && highest.firstYear().compareTo(above) > 0;
    }

    /** Above how much in the first year, in euros excluding VAT; negative for never. */
    public BigDecimal above() {
        return properties.approvalAbove();
    }

    /** Whether who asks may say yes to what this person asked it for: not to their own, unless as an administrator. */
    public boolean mayBeGiven(@Nullable Long submittedBy) {
        return Accounts.current()
                .filter(me -> Role.ADMINISTRATOR.equals(me.role()) || !isOwn(me, submittedBy))
                .isPresent();
    }

    private static boolean isOwn(Account me, @Nullable Long submittedBy) {
        return Objects.equals(submittedBy, me.id());
    }
}
