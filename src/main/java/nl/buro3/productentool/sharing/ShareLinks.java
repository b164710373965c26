package nl.buro3.productentool.sharing;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.privacy.Subject;
import nl.buro3.productentool.catalog.Catalog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The share links: employees make them, anyone who holds one opens it. */
@Service
@Validated
@Transactional
public class ShareLinks {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{1,32}");

    private final ShareLinkRepository links;
    private final Catalog catalog;
    private final Tokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShareLinks(
            ShareLinkRepository links, Catalog catalog, Tokens tokens, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.catalog = catalog;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /** The employee's own link to this product for whoever gets it: the same one each time. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public SharedLink forAnyone(long productId) {
        return links.forAnyone(creator().id(), productId)
                .map(ShareLink::link)
                .orElseGet(() -> create(productId, LinkPurpose.ANYONE));
    }

    /** A new link to this product, for somebody or for a quote. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public SharedLink create(long productId, @Valid LinkPurpose purpose) {
        Instant now = clock.instant();
        SharedLink link = links.save(new ShareLink(
                        tokens.next(), productId, purpose, creator().id(), now))
                .link();
        events.publishEvent(new LinkShared(link.id(), productId, now));
        return link;
    }

    /** The products that this employee made links to, latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<Long> sharedLast(int most) {
        return links.productsSharedBy(creator().id(), Limit.of(most));
    }

    /**
     * Opens a link: where it leads, or empty when there is none or it leads nowhere now. Tells who listens, outside of any
     * transaction: whatever becomes of that, the reader is led on.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<SharedLink> follow(String token) {
        Optional<SharedLink> link = meant(token).filter(this::leads).map(ShareLink::link);
        link.ifPresent(l -> events.publishEvent(new LinkFetched(l.id(), l.productId(), clock.instant())));
        return link;
    }

    /** The link through which a browser says it came, open or revoked meanwhile. */
    @Transactional(readOnly = true)
    public Optional<SharedLink> cameThrough(String token) {
        return links.findByToken(token).map(ShareLink::link);
    }

    /**
     * What became of a link that leads nowhere now: who made it knows what it was about if they answer for products, and
     * else who answers for its card. Empty when there never was such a link, or it leads to its card.
     */
    @Transactional(readOnly = true)
    public Optional<EndedLink> ended(String token) {
        return meant(token)
                .filter(link -> !leads(link))
                .map(ShareLink::link)
                .map(link -> new EndedLink(catalog.contact(
                                link.productId(),
                                links.addressOf(link.creatorId()).orElse(""))
                        .orElse(null)));
    }

    /** Makes a link lead nowhere. Any employee may: a link that went to the wrong person cannot wait for its maker. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public void revoke(String token) {
        links.findByToken(token).ifPresent(link -> link.revoke(creator().id(), clock));
    }

    /**
     * Undoes that a link was withdrawn.
     *
     * @throws RevokedForGoodException when that was longer than a day ago
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public void restore(String token) {
        links.findByToken(token).ifPresent(link -> link.restore(clock));
    }

    /** The latest two hundred links, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<SharedLink> latest() {
        return links.findTop200ByOrderByCreatedAtDescIdDesc().stream()
                .map(ShareLink::link)
                .toList();
    }

    /** The link with this token, open or revoked, without opening it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Optional<SharedLink> find(String token) {
        return links.findByToken(token).map(ShareLink::link);
    }

    /** The links with these numbers, by number. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Map<Long, SharedLink> withIds(Collection<Long> ids) {
        return links.findByIdIn(ids).stream()
                .map(ShareLink::link)
                .collect(Collectors.toMap(SharedLink::id, Function.identity()));
    }

    /** The links that were made for a customer company, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<SharedLink> forOrganisation(long organisationId) {
        return links.findByOrganisationIdOrderByCreatedAtDesc(organisationId).stream()
                .map(ShareLink::link)
                .toList();
    }

    /** The links that say that they are for this person: by what identifies them, or by first name and their company. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<SharedLink> naming(Subject subject) {
        Stream<ShareLink> named = subject.likely().stream().flatMap(mark -> links.naming(mark).stream());
        return Stream.concat(named, byFirstName(subject).stream())
                .map(ShareLink::link)
                .distinct()
                .toList();
    }

    private List<ShareLink> byFirstName(Subject subject) {
        Account account = subject.account();
        return account == null || account.organisation() == null
                ? List.of()
                : links.forFirstName(account.firstName(), account.organisation().id());
    }

    /** The link with this token, in capitals or not where that can mean only one. */
    private Optional<ShareLink> meant(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return links.findByToken(token).or(() -> {
            List<ShareLink> alike = links.findByFoldedToken(ShareLink.fold(token));
            return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
        });
    }

    private boolean leads(ShareLink link) {
        return link.isOpen() && catalog.isShown(link.link().productId());
    }

    private static Account creator() {
        return Accounts.current()
                .filter(Account::isStaff)
                .orElseThrow(() -> new AccessDeniedException("only employees share links"));
    }
}
