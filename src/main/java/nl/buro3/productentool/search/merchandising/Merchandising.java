package nl.buro3.productentool.search.merchandising;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.page.LiveCopies;
import nl.buro3.productentool.page.LiveCopy;
import nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What queries show besides what is found: employees keep the rules, every search obeys them within a second. */
@Service
public class Merchandising {

    private final QueryRules rules;
    private final QueryKey key;
    private final LiveCopies copies;
    private final LiveCopy<Map<String, List<LiveRule>>> live;
    private final Clock clock;

    Merchandising(QueryRules rules, QueryKey key, LiveCopies copies, Clock clock) {
        this.rules = rules;
        this.key = key;
        this.copies = copies;
        this.live = copies.of("rules", revision -> read());
        this.clock = clock;
    }

    /** The rules for what somebody searches, from memory; for everybody's searches. */
    public ActiveRules activeFor(String query, LocalDate today) {
        List<LiveRule> found = liveFor(query);
        return found.isEmpty()
                ? ActiveRules.NONE
                : active(found.stream().map(LiveRule::content).toList(), today);
    }

    /** What would hold for the query of this rule if it were kept, in the place of the one with that number, if any. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public ActiveRules activeWith(RuleContent rule, @Nullable Long insteadOf, LocalDate today) {
        Stream<RuleContent> others = liveFor(rule.query()).stream()
                .filter(other -> !Objects.equals(other.id(), insteadOf))
                .map(LiveRule::content);
        return active(Stream.concat(others, Stream.of(rule)).toList(), today);
    }

    /** All rules, by query, in which the pinned ones come first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<KnownRule> all() {
        return known(rule -> true);
    }

    /** The rules for a query, whenever they hold; the pinned ones first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<KnownRule> forQuery(String query) {
        return known(rule -> isSameQuery(rule.query(), query));
    }

    /** Whether these are two ways of typing one query. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public boolean isSameQuery(String one, String other) {
        return key.of(one).equals(key.of(other));
    }

    /**
     * Keeps a new rule.
     *
     * @throws RefusedRuleException saying why not; nothing is changed then
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public KnownRule add(RuleContent content) {
        RuleCheck.check(content, key);
        return copies.change(live, () -> {
            Product about = about(content);
            checkNotTaken(content, null);
            return rules.saveAndFlush(new QueryRule(content, about, editor(), clock.instant()))
                    .known();
        });
    }

    /**
     * Changes a rule.
     *
     * @param madeOn the version that the editor saw
     * @throws RefusedRuleException saying why not; nothing is changed then
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public KnownRule revise(long id, RuleContent content, int madeOn) {
        RuleCheck.check(content, key);
        return copies.change(live, () -> {
            QueryRule rule = existing(id, madeOn);
            Product about = about(content);
            checkNotTaken(content, id);
            rule.revise(content, about, editor(), clock.instant());
            return rules.saveAndFlush(rule).known();
        });
    }

    /**
     * Forgets a rule.
     *
     * @return what was forgotten
     * @throws RefusedRuleException when somebody else changed it since that version
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public KnownRule delete(long id, int madeOn) {
        return copies.change(live, () -> {
            QueryRule rule = existing(id, madeOn);
            KnownRule forgotten = rule.known();
            rules.delete(rule);
            return forgotten;
        });
    }

    /** Puts the demo's rules in. */
    void loadDemo(List<RuleContent> demo) {
        copies.change(
                live,
                () -> rules.saveAll(demo.stream()
                        .map(content -> new QueryRule(content, about(content), "", clock.instant()).asDemo())
                        .toList()));
    }

    /** How many rules are the demo's. */
    long demoSize() {
        return rules.countByDemoTrue();
    }

    /** Takes the demo's rules out. */
    void removeDemo() {
        copies.change(live, rules::deleteDemo);
    }

    private List<LiveRule> liveFor(String query) {
        Map<String, List<LiveRule>> all = live.current();
        return all.isEmpty() ? List.of() : all.getOrDefault(key.of(query), List.of());
    }

    private static ActiveRules active(List<RuleContent> found, LocalDate today) {
        return ActiveRules.of(found.stream()
                .filter(rule -> rule.state(today) == RuleState.ACTIVE)
                .toList());
    }

    /** Keyed when read, so that another analysis of words needs no other data. */
    private Map<String, List<LiveRule>> read() {
        return rules.inOrder().stream()
                .map(rule -> new LiveRule(rule.id(), rule.content()))
                .collect(Collectors.groupingBy(rule -> key.of(rule.content().query())));
    }

    private List<KnownRule> known(Predicate<RuleContent> wanted) {
        return rules.withProducts().stream()
                .filter(rule -> wanted.test(rule.content()))
                .map(QueryRule::known)
                .sorted(Comparator.comparing(
                                (KnownRule rule) -> key.of(rule.content().query()))
                        .thenComparing(rule -> rule.content().kind())
                        .thenComparingInt(rule ->
                                Objects.requireNonNullElse(rule.content().place(), 0))
                        .thenComparingLong(KnownRule::id))
                .toList();
    }

    private QueryRule existing(long id, int madeOn) {
        return rules.findById(id)
                .filter(rule -> rule.version() == madeOn)
                .orElseThrow(() -> new RefusedRuleException(Reason.STALE));
    }

    private @Nullable Product about(RuleContent content) {
        return Optional.ofNullable(content.product())
                .map(id -> rules.product(id).orElseThrow(() -> new RefusedRuleException(Reason.PRODUCT)))
                .orElse(null);
    }

    /** No two rules contradict each other: on a day a query says one thing of a card, and leads to one page. */
    private void checkNotTaken(RuleContent content, @Nullable Long own) {
        boolean taken = rules.inOrder().stream()
                .filter(rule -> own == null || rule.id() != own)
                .map(QueryRule::content)
                .filter(other -> Objects.equals(other.product(), content.product()) && other.overlaps(content))
                .anyMatch(other -> isSameQuery(other.query(), content.query()));
        if (taken) {
            throw new RefusedRuleException(Reason.TAKEN);
        }
    }

    private static String editor() {
        return Accounts.current().map(Account::name).orElse("");
    }

    /** A rule with its number. */
    private record LiveRule(long id, RuleContent content) {}
}
