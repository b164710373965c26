package nl.buro3.productentool.sales.bundle;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bundles that customers put together, as they are looked at: by the people of their organisation and by employees. Of
 * somebody else's is said what is said of one that does not exist.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Bundles {

    /** More than anybody looks through; so many there can be. */
    static final int MOST = 50;

    private final StoredBundles stored;
    private final CurrentBundles current;

    Bundles(StoredBundles stored, CurrentBundles current) {
        this.stored = stored;
        this.current = current;
    }

    /**
     * What is in a bundle, in its order, for its organisation's people and for employees.
     *
     * @throws NoSuchElementException when there is none with this number, or it is somebody else's
     */
    public List<BundleLine> lines(long bundle) {
        return of(bundle).lines().all();
    }

    /**
     * A bundle with its lines.
     *
     * @throws NoSuchElementException when there is none with this number, or it is somebody else's
     */
    public SeenBundle of(long bundle) {
        return stored.findById(bundle)
                .filter(found -> found.isFor(me()))
                .map(this::seen)
                .orElseThrow(() -> new NoSuchElementException("no bundle " + bundle));
    }

    /** The one to which who asks adds; empty when there is none yet. */
    public Optional<SeenBundle> current() {
        return current.of(me()).flatMap(stored::findById).map(this::seen);
    }

    /** Which cards are in it, by their number. */
    public List<Long> cards() {
        return current.cards(me());
    }

    /** The bundles of who asks and of their organisation, those that changed last first. */
    public List<BundleHead> all() {
        return current.all(me(), Limit.of(MOST)).stream().map(Bundle::head).toList();
    }

    /** What who asks had chosen before they logged in, and has not decided about. */
    public Optional<SeenBundle> brought() {
        return stored.broughtBy(me().id(), Limit.of(1)).stream().findFirst().map(this::seen);
    }

    /**
     * Which version of a bundle is the present one.
     *
     * @throws NoSuchElementException when there is none with this number, or it is somebody else's
     */
    public int version(long bundle) {
        return stored.findById(bundle)
                .filter(found -> found.isFor(me()))
                .map(Bundle::revision)
                .orElseThrow(() -> new NoSuchElementException("no bundle " + bundle));
    }

    private SeenBundle seen(Bundle bundle) {
        boolean isCurrent = current.of(me()).filter(id -> id == bundle.id()).isPresent();
        return new SeenBundle(bundle.head(), bundle.lines(), isCurrent);
    }

    static Account me() {
        return Accounts.current().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }
}
