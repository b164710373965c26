package nl.buro3.productentool.sales.mailing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.Signatures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether people want mail with cards: they say so themselves, by the link in a mail or on their own page. */
@Service
@Transactional
public class MailWishes {

    /** The page where one stops it, before the key. */
    public static final String PAGE = "/afmelden/";

    private static final String PURPOSE = "afmelden-";

    private final MailChoices choices;
    private final Signatures signatures;
    private final JdbcClient jdbc;
    private final Clock clock;

    MailWishes(MailChoices choices, Signatures signatures, JdbcClient jdbc, Clock clock) {
        this.choices = choices;
        this.signatures = signatures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The path at which this person stops it; it is good as long as they are there. */
    String stopPath(long person) {
        return PAGE + signatures.sign(PURPOSE + person);
    }

    /** Whether this key is somebody's; it says nothing of whose. */
    @Transactional(readOnly = true)
    public boolean isSomebodys(String key) {
        return person(key).isPresent();
    }

    /** Whether whose key this is gets no mail with cards. */
    @Transactional(readOnly = true)
    public boolean hasStopped(String key) {
        return person(key)
                .flatMap(choices::findById)
                .filter(choice -> !choice.isWanted())
                .isPresent();
    }

    /** Stops it, for whose key this is; a key that is nobody's changes nothing. Anybody may who has the key. */
    public void stop(String key) {
        person(key).ifPresent(person -> choose(person, false));
    }

    /** Takes back that it was stopped. That is no consent: who holds a letter may be somebody else. */
    public void resume(String key) {
        person(key).ifPresent(person -> choices.deleteAllByIdInBatch(List.of(person)));
    }

    /** Whether who is logged in said that they want it; empty where they never said anything. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<Boolean> mine() {
        return Accounts.current().map(Account::id).flatMap(choices::findById).map(MailChoice::isWanted);
    }

    /** Says whether who is logged in wants it. */
    @PreAuthorize("isAuthenticated()")
    public void choose(boolean wanted) {
        Accounts.current().ifPresent(account -> choose(account.id(), wanted));
    }

    private void choose(long person, boolean wanted) {
        choices.save(new MailChoice(person, wanted, clock.instant()));
    }

    private Optional<Long> person(String key) {
        return signatures
                .verify(key)
                .filter(content -> content.matches(PURPOSE + "[0-9]{1,18}"))
                .map(content -> Long.valueOf(content.substring(PURPOSE.length())))
                .filter(this::isThere);
    }

    private boolean isThere(long person) {
        return jdbc.sql("select exists (select 1 from person where id = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }
}
