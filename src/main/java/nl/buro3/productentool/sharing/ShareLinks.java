package nl.buro3.productentool.sharing;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The share links: employees make them, anyone who holds one opens it. */
@Service
@Validated
@Transactional
public class ShareLinks {

    private final ShareLinkRepository links;
    private final Tokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShareLinks(ShareLinkRepository links, Tokens tokens, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
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

    /** Opens a link: where it leads, or empty when there is none or it was revoked. Tells who listens. */
    public Optional<SharedLink> open(String token) {
        Optional<SharedLink> link =
                links.findByToken(token).filter(ShareLink::isOpen).map(ShareLink::link);
        link.ifPresent(l -> events.publishEvent(new LinkOpened(l.id(), l.productId(), clock.instant())));
        return link;
    }

    /** Makes a link lead nowhere. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public void revoke(String token) {
        links.findByToken(token).ifPresent(link -> link.revoke(clock));
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

    private static Account creator() {
        return Accounts.current()
                .filter(Account::isStaff)
                .orElseThrow(() -> new AccessDeniedException("only employees share links"));
    }
}
