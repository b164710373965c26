package nl.buro3.productentool.sales.bundle.share;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.Accounts.Colleague;
import nl.buro3.productentool.sales.bundle.BundleEditing;
import nl.buro3.productentool.sales.bundle.BundleHead;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.bundle.StaleBundleException;
import nl.buro3.productentool.sales.bundle.share.ToldReaders.Telling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shares a bundle with those who may see it already: a letter tells them, with a link to it. Nobody is written to about
 * their own click, and nobody twice within minutes with the same words.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class BundleSharing {

    private final Bundles bundles;
    private final BundleEditing editing;
    private final ShareLetters letters;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final ToldReaders told;

    BundleSharing(
            Bundles bundles,
            BundleEditing editing,
            ShareLetters letters,
            Accounts accounts,
            JdbcClient jdbc,
            ToldReaders told) {
        this.bundles = bundles;
        this.editing = editing;
        this.letters = letters;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.told = told;
    }

    /**
     * With whom of its organisation a bundle can be shared: all who can come in, but for who asks.
     *
     * @throws NoSuchElementException when there is no such bundle, or it is somebody else's
     */
    @Transactional(readOnly = true)
    public List<Colleague> readers(long bundle) {
        Long organisation = bundles.of(bundle).head().organisation();
        long me = me().id();
        return organisation == null
                ? List.of()
                : accounts.colleagues(organisation).stream()
                        .filter(person -> person.id() != me)
                        .toList();
    }

    /**
     * Writes to colleagues about a bundle.
     *
     * @param people their numbers; who is no reader of it is passed over
     * @return how many of them were not written to, since too many notes were sent lately
     * @throws NoSuchElementException when there is no such bundle, or it is somebody else's
     */
    public int withColleagues(long bundle, Collection<Long> people, ShareWords words) {
        BundleHead head = bundles.of(bundle).head();
        List<Colleague> chosen = readers(bundle).stream()
                .filter(reader -> people.contains(reader.id()))
                .toList();
        told.hold(bundle);
        Map<Telling, List<Colleague>> readers = chosen.stream()
                .collect(Collectors.groupingBy(reader -> told.tell(bundle, reader.id(), words.note(), me().id())));
        readers.getOrDefault(Telling.NOW, List.of()).forEach(reader -> letters.toColleague(head, me(), reader, words));
        return readers.getOrDefault(Telling.LATER, List.of()).size();
    }

    /**
     * Asks the agency to look along, and writes to who looks after the organisation; to the agency itself where nobody does.
     *
     * @param version that was looked at
     * @throws NoSuchElementException when there is no such bundle, or it is somebody else's
     * @throws StaleBundleException when it was changed meanwhile
     */
    public void withAgency(long bundle, int version, ShareWords words) {
        BundleHead head = bundles.of(bundle).head();
        Instant before = head.sharedAt();
        editing.share(bundle, version);
        boolean isSaid = before != null && told.isLately(before);
        Optional<Colleague> adviser = adviser(head);
        boolean isMe = adviser.filter(colleague -> colleague.id() == me().id()).isPresent();
        if (!isSaid && !isMe) {
            letters.toAgency(head, me(), adviser.orElse(null), words);
        }
    }

    /** Who looks after the organisation, and can come in. */
    private Optional<Colleague> adviser(BundleHead head) {
        return jdbc.sql("""
                select p.id, p.email, p.name from customer_owner o join person p on p.id = o.person_id
                where o.organisation_id = :organisation and p.enabled""")
                .param("organisation", head.organisation(), Types.BIGINT)
                .query((row, n) -> new Colleague(row.getLong(1), row.getString(2), row.getString(3), false))
                .optional();
    }

    private static Account me() {
        return Accounts.current().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }
}
