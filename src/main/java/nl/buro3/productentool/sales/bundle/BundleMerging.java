package nl.buro3.productentool.sales.bundle;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BinaryOperator;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.Texts;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a visitor chose comes along when they log in. It goes into a bundle that is empty; else it waits beside it, theirs
 * alone, until they decide: nothing is added up silently, and nothing is lost until then.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class BundleMerging {

    private final StoredBundles stored;
    private final CurrentBundles current;
    private final BundleEditing editing;
    private final RegisteredChoices registered;
    private final Catalog catalog;
    private final Clock clock;

    BundleMerging(
            StoredBundles stored,
            CurrentBundles current,
            BundleEditing editing,
            RegisteredChoices registered,
            Catalog catalog,
            Clock clock) {
        this.stored = stored;
        this.current = current;
        this.editing = editing;
        this.registered = registered;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** What became of what was brought along. */
    public enum Outcome {
        /** There was nothing, or all of it was in the bundle already. */
        NOTHING,
        /** It is in the bundle. */
        TAKEN,
        /** It waits for a decision. */
        WAITS
    }

    /** Takes what the browser kept, which need keep it no longer: it is stored when this returns. */
    public Outcome takeAlong(Basket basket) {
        BundleLines brought = basket.lines().isEmpty() ? BundleLines.NONE : known(basket.lines());
        if (brought.isEmpty()) {
            return Outcome.NOTHING;
        }
        Account me = Bundles.me();
        current.alone(me);
        long own = current.of(me).orElseGet(() -> editing.begin(Texts.text("bundle.first")));
        Bundle bundle = forChange(own);
        if (bundle.lines().isEmpty() && stored.broughtBy(me.id(), Limit.of(1)).isEmpty()) {
            bundle.write(brought, me, clock.instant());
            return Outcome.TAKEN;
        }
        if (bundle.lines().all().containsAll(brought.all())) {
            return Outcome.NOTHING;
        }
        Bundle waiting = Bundle.brought(Texts.text("bundle.brought"), me, clock.instant());
        waiting.write(brought, me, clock.instant());
        stored.save(waiting);
        return Outcome.WAITS;
    }

    /**
     * Takes what somebody chose in another browser before they registered there, once, at their first log-in: after what this
     * browser kept, which was chosen later.
     */
    public TakenAlong takeRegistered() {
        Basket basket = registered.take(Bundles.me().id());
        return new TakenAlong(takeAlong(basket), basket.lines().size());
    }

    /**
     * What became of it, and of how much.
     *
     * @param lines how many were brought along
     */
    public record TakenAlong(Outcome outcome, int lines) {}

    /** Without cards that are not there any more. */
    private BundleLines known(BundleLines lines) {
        Set<Long> there = catalog.offered(
                        lines.all().stream().map(BundleLine::product).toList())
                .keySet();
        return new BundleLines(lines.all().stream()
                .filter(line -> there.contains(line.product()))
                .toList());
    }

    /**
     * Carries out what was decided about what was brought along; it waits no longer then.
     *
     * @param version of the own bundle that was looked at
     * @param decision makes of the own lines and those brought along what the own bundle holds from now on
     * @throws NoSuchElementException when one of them is not there, or somebody else's
     * @throws StaleBundleException when the own one was changed meanwhile
     */
    public void decide(long own, int version, long brought, BinaryOperator<BundleLines> decision) {
        Bundle bundle = forChange(own);
        if (bundle.revision() != version) {
            throw new StaleBundleException(own);
        }
        Bundle waiting = waiting(brought);
        bundle.write(decision.apply(bundle.lines(), waiting.lines()), Bundles.me(), clock.instant());
        stored.delete(waiting);
    }

    /** Keeps what was brought along as a bundle of its own, beside the others. */
    public void keepApart(long brought) {
        waiting(brought).keepApart(Texts.text("bundle.brought"), Bundles.me(), clock.instant());
    }

    private Bundle waiting(long brought) {
        return stored.forChange(brought)
                .filter(bundle -> bundle.isBrought() && bundle.isFor(Bundles.me()))
                .orElseThrow(() -> new NoSuchElementException("nothing brought along: " + brought));
    }

    private Bundle forChange(long id) {
        return stored.forChange(id)
                .filter(bundle -> bundle.isFor(Bundles.me()) && !bundle.isBrought())
                .orElseThrow(() -> new NoSuchElementException("no bundle " + id));
    }
}
