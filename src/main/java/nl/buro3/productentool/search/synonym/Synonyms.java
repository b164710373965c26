package nl.buro3.productentool.search.synonym;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.page.LiveCopies;
import nl.buro3.productentool.page.LiveCopy;
import nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason;
import nl.buro3.productentool.search.synonym.SynonymSnapshot.Group;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Words that mean the same: employees keep them, every search uses them within a second. */
@Service
public class Synonyms {

    private final SynonymSets sets;
    private final LiveCopies copies;
    private final LiveCopy<SynonymSnapshot> live;
    private final Clock clock;

    Synonyms(SynonymSets sets, LiveCopies copies, Clock clock) {
        this.sets = sets;
        this.copies = copies;
        this.live = copies.of("synonyms", this::read);
        this.clock = clock;
    }

    /** All synonyms, from memory; for everybody's searches. */
    public SynonymSnapshot current() {
        return live.current();
    }

    /** All synonyms, by their first word. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<KnownSynonyms> all() {
        return sets.withWords().stream()
                .map(SynonymSet::known)
                .sorted(Comparator.comparing(
                                (KnownSynonyms known) -> known.content().typed().getFirst())
                        .thenComparingLong(KnownSynonyms::id))
                .toList();
    }

    /** Those that have this word: first where it means the same, then where it is typed. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Optional<KnownSynonyms> having(String word) {
        return sets.having(SynonymContent.normal(word)).map(SynonymSet::known);
    }

    /**
     * Keeps new ones.
     *
     * @throws RefusedSynonymsException saying why not; nothing is changed then
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public KnownSynonyms add(SynonymContent content) {
        SynonymRules.check(content);
        return copies.change(live, () -> {
            checkNotTaken(content, -1);
            return sets.saveAndFlush(new SynonymSet(content, editor(), clock.instant()))
                    .known();
        });
    }

    /**
     * Changes some.
     *
     * @param madeOn the version that the editor saw
     * @throws RefusedSynonymsException saying why not; nothing is changed then
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public KnownSynonyms revise(long id, SynonymContent content, int madeOn) {
        SynonymRules.check(content);
        return copies.change(live, () -> {
            SynonymSet set = existing(id, madeOn);
            checkNotTaken(content, id);
            set.revise(content, editor(), clock.instant());
            return sets.saveAndFlush(set).known();
        });
    }

    /**
     * Forgets some.
     *
     * @return what was forgotten
     * @throws RefusedSynonymsException when somebody else changed them since that version
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public KnownSynonyms delete(long id, int madeOn) {
        return copies.change(live, () -> {
            SynonymSet set = existing(id, madeOn);
            KnownSynonyms forgotten = set.known();
            sets.delete(set);
            return forgotten;
        });
    }

    /** Puts in what a new portal begins with; only into one whose synonyms nobody ever changed. */
    void begin(List<SynonymContent> list) {
        list.forEach(SynonymRules::check);
        copies.begin(live, () -> {
            sets.saveAll(list.stream()
                    .map(content -> new SynonymSet(content, "", clock.instant()))
                    .toList());
        });
    }

    private SynonymSnapshot read(long revision) {
        List<Group> groups = sets.withWords().stream()
                .map(set -> group(set.known().content()))
                .toList();
        return new SynonymSnapshot(revision, groups);
    }

    private static Group group(SynonymContent content) {
        return switch (content.kind()) {
            case BOTH_WAYS -> new Group(content.typed(), content.typed());
            case ONE_WAY -> new Group(content.typed(), content.alsoFind());
        };
    }

    private SynonymSet existing(long id, int madeOn) {
        return sets.findById(id)
                .filter(set -> set.version() == madeOn)
                .orElseThrow(() -> new RefusedSynonymsException(Reason.STALE, ""));
    }

    /** A word means the same as the words of one set; else the two would be one. */
    private void checkNotTaken(SynonymContent content, long own) {
        if (content.kind() == SynonymKind.BOTH_WAYS) {
            sets.meaningTheSameAs(content.typed()).stream()
                    .map(SynonymSet::known)
                    .filter(known -> known.id() != own)
                    .findFirst()
                    .ifPresent(known -> {
                        throw new RefusedSynonymsException(Reason.TAKEN, shared(content, known), known);
                    });
        }
    }

    private static String shared(SynonymContent content, KnownSynonyms known) {
        return content.typed().stream()
                .filter(known.content().typed()::contains)
                .findFirst()
                .orElseThrow();
    }

    private static String editor() {
        return Accounts.current().map(Account::name).orElse("");
    }
}
