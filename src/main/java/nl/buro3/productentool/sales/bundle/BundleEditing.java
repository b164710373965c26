package nl.buro3.productentool.sales.bundle;

import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.bundle.event.BundleBegun;
import nl.buro3.productentool.sales.bundle.event.BundleShared;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the people of an organisation, and employees, do with its bundles. A change names the version that was looked at: of
 * two at once the second hears so, and nothing of what the first did is lost. Adding names none: it changes no line.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class BundleEditing {

    public static final int LONGEST_NAME = Bundle.LONGEST_NAME;

    private final StoredBundles stored;
    private final CurrentBundles current;
    private final Catalog catalog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BundleEditing(
            StoredBundles stored,
            CurrentBundles current,
            Catalog catalog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stored = stored;
        this.current = current;
        this.catalog = catalog;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a card to the current bundle of who asks, which is begun where there is none.
     *
     * @throws UnknownCardException when no published card has this slug
     * @throws FullBundleException when there is no room
     */
    public AddedCard add(NewLine line) {
        CardSummary card = card(line.slug());
        return add(current.of(Bundles.me()).orElseGet(this::first), line, card);
    }

    /**
     * Adds a card to this bundle.
     *
     * @throws NoSuchElementException when there is no such bundle or card, or the bundle is somebody else's
     */
    public AddedCard addTo(long bundle, NewLine line) {
        return add(bundle, line, card(line.slug()));
    }

    private CardSummary card(String slug) {
        return catalog.card(slug).orElseThrow(() -> new UnknownCardException(slug));
    }

    private AddedCard add(long id, NewLine line, CardSummary card) {
        Bundle bundle = forChange(id);
        AddedCard added = AddedCard.to(bundle.lines(), line, card);
        bundle.write(added.lines(), Bundles.me(), clock.instant());
        return added;
    }

    private long first() {
        Account me = Bundles.me();
        current.alone(me);
        return current.of(me).orElseGet(() -> begin(Texts.text("bundle.first")));
    }

    /**
     * Begins an empty bundle, which is the current one from now on.
     *
     * @throws FullBundleException when there are too many already
     */
    public long begin(String name) {
        Account me = Bundles.me();
        if (current.all(me, Limit.of(Bundles.MOST)).size() >= Bundles.MOST) {
            throw new FullBundleException();
        }
        Instant now = clock.instant();
        Bundle begun = stored.saveAndFlush(new Bundle(fitting(name), me, now));
        current.choose(me, begun.id());
        events.publishEvent(new BundleBegun(begun.id(), begun.head().organisation(), me.id(), now));
        return begun.id();
    }

    /**
     * Changes the lines.
     *
     * @param version that was looked at
     * @return the version that there is after it: the same one where nothing differs
     * @throws NoSuchElementException when there is no such bundle, or it is somebody else's
     * @throws StaleBundleException when it was changed meanwhile
     */
    public int change(long bundle, int version, UnaryOperator<BundleLines> change) {
        Bundle found = forChange(bundle, version);
        found.write(change.apply(found.lines()), Bundles.me(), clock.instant());
        return found.revision();
    }

    /** Makes it the one to which who asks adds. */
    public void choose(long bundle) {
        current.choose(Bundles.me(), forChange(bundle).id());
    }

    /** Gives it another name. */
    public void rename(long bundle, int version, String name) {
        forChange(bundle, version).rename(fitting(name), Bundles.me(), clock.instant());
    }

    /** Takes it away with all that is in it. */
    public void drop(long bundle, int version) {
        stored.delete(forChange(bundle, version));
    }

    /** Asks the agency to look along: employees find it above the others. */
    public void share(long bundle, int version) {
        Bundle shared = forChange(bundle, version);
        Account me = Bundles.me();
        Instant now = clock.instant();
        shared.share(me, now);
        events.publishEvent(new BundleShared(bundle, shared.head().organisation(), me.id(), now));
    }

    private static String fitting(String name) {
        return Optional.of(name.strip())
                .filter(stripped -> !stripped.isEmpty() && stripped.length() <= Bundle.LONGEST_NAME)
                .orElseThrow(() -> new IllegalArgumentException("no name for a bundle"));
    }

    private Bundle forChange(long bundle, int version) {
        Bundle found = forChange(bundle);
        if (found.revision() != version) {
            throw new StaleBundleException(bundle);
        }
        return found;
    }

    private Bundle forChange(long bundle) {
        return stored.forChange(bundle)
                .filter(found -> found.isFor(Bundles.me()))
                .orElseThrow(() -> new NoSuchElementException("no bundle " + bundle));
    }
}
