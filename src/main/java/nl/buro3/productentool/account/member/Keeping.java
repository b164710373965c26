package nl.buro3.productentool.account.member;

import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.MemberChanges;
import nl.buro3.productentool.account.Membership;
import nl.buro3.productentool.account.Memberships;
import nl.buro3.productentool.account.OrganisationRef;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether who is logged in keeps the people of the organisation that they act for, as the database has it now. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Keeping {

    private final Memberships memberships;
    private final MemberChanges changes;

    Keeping(Memberships memberships, MemberChanges changes) {
        this.memberships = memberships;
        this.changes = changes;
    }

    /**
     * The organisation of who keeps it, also after who came first has changed it.
     *
     * @throws AccessDeniedException when they do not keep it
     */
    public OrganisationRef kept() {
        OrganisationRef acting = me().organisation();
        if (acting != null) {
            changes.lock(acting.id());
        }
        Membership own = membership();
        if (!own.manages()) {
            throw new AccessDeniedException("only a manager changes who belongs to an organisation");
        }
        return own.company().ref();
    }

    /**
     * As what they belong to the organisation that they act for.
     *
     * @throws AccessDeniedException when they do not any more
     */
    public Membership membership() {
        OrganisationRef organisation = me().organisation();
        return Optional.ofNullable(organisation)
                .flatMap(company -> memberships.of(me().id(), company.id()))
                .orElseThrow(() -> new AccessDeniedException("not of this organisation any more"));
    }

    static Account me() {
        return Accounts.current().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }
}
