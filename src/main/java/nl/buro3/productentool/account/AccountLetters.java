package nl.buro3.productentool.account;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Optional;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.MailAddress;
import nl.buro3.productentool.mail.Outbox;
import org.springframework.stereotype.Component;

/**
 * The letters about accounts and organisations. A letter that cannot be written, since the portal does not know its own
 * address or nothing can be sent to that of its reader, is left out: who made the account has the link as well.
 */
@Component
public class AccountLetters {

    private final Outbox outbox;

    AccountLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * With the link by which somebody chooses their password.
     *
     * @param to for which company, or the agency itself
     * @return whether it is on its way
     */
    boolean welcome(Account account, Optional<OrganisationRef> to, String link, Posting posting) {
        String place = to.map(OrganisationRef::name).orElse("");
        String subject = place.isEmpty() ? "members.mail.colleague.subject" : "members.mail.welcome.subject";
        String body = place.isEmpty() ? "members.mail.colleague.body" : "members.mail.welcome.body";
        return send(
                account.email(),
                "",
                text(posting.language(), subject, place),
                text(posting.language(), body, account.name(), place, posting.origin() + link, account.email()),
                posting.origin() + link,
                posting);
    }

    /** For who has an account already: to which company they belong from now on. */
    public boolean joined(Account account, OrganisationRef to, Posting posting) {
        return send(
                account.email(),
                "",
                text(posting.language(), "members.mail.joined.subject", to.name()),
                text(posting.language(), "members.mail.joined.body", account.name(), to.name(), posting.origin()),
                "",
                posting);
    }

    /**
     * A manager asks somebody to join, and gets the answers to the letter. It holds nothing that the manager typed: it may be
     * anybody's address.
     */
    public boolean asked(MemberInvitation asked, Account inviter, String link, Posting posting) {
        String company = asked.organisation().ref().name();
        return send(
                asked.email(),
                inviter.email(),
                text(posting.language(), "members.mail.asked.subject", company),
                text(posting.language(), "members.mail.asked.body", inviter.name(), company, posting.origin() + link),
                posting.origin() + link,
                posting);
    }

    /** @param key the link that lets its reader in; empty for none */
    private boolean send(String to, String replyTo, String subject, String body, String key, Posting posting) {
        Optional<MailAddress> address =
                MailAddress.of(to).filter(known -> !posting.origin().isEmpty());
        String answers = MailAddress.of(replyTo).map(MailAddress::name).orElse("");
        address.ifPresent(
                known -> outbox.put(new Letter(known.name(), answers, subject, body, posting.language()).hiding(key)));
        return address.isPresent() && outbox.hasServer();
    }
}
