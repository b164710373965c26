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
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.privacy.Subject;
import nl.buro3.productentool.common.OpaqueToken;
import nl.buro3.productentool.common.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * The share links: employees make them and find them again. What opens a link is shown to who makes it, and later to them
 * and to who took it over.
 *
 * @see LinkOpening
 * @see LinkLife
 */
@Service
@Validated
@Transactional
public class ShareLinks {

    private final ShareLinkRepository links;
    private final LinkRules rules;
    private final TokenSeal seal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShareLinks(
            ShareLinkRepository links, LinkRules rules, TokenSeal seal, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.rules = rules;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /** The employee's own link to this product for whoever gets it: the same one each time. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public SharedLink forAnyone(long productId) {
        return links.forAnyone(employee().id(), productId)
                .map(this::shown)
                .filter(link -> link.token() != null)
                .orElseGet(() -> create(productId, LinkPurpose.ANYONE));
    }

    /** A new link to this product, for somebody or for a quote. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public SharedLink create(long productId, @Valid LinkPurpose purpose) {
        return make(List.of(productId), purpose, LinkTerms.NONE);
    }

    /**
     * A new link to these cards, in their order.
     *
     * @throws RefusedLinkException when no reader could open it, or its words are none
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public SharedLink create(List<Long> products, @Valid LinkPurpose purpose, @Valid LinkTerms terms) {
        rules.checkCards(products);
        return make(products.stream().distinct().toList(), rules.checked(purpose), rules.checked(terms));
    }

    private SharedLink make(List<Long> products, LinkPurpose purpose, LinkTerms terms) {
        Instant now = clock.instant();
        String token = OpaqueToken.next();
        ShareLink made =
                new ShareLink(token, seal, products, purpose, employee().id(), now);
        made.open(terms);
        SharedLink link = links.save(made).link(token);
        events.publishEvent(new LinkShared(link.id(), link.productId(), now));
        return link;
    }

    /** The products that this employee made links to, latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<Long> sharedLast(int most) {
        return links.productsSharedBy(employee().id(), Limit.of(most));
    }

    /**
     * The address of each of these links, for a page on which its reader finds them: it is asked for by the module that made
     * them and says itself who reads it. Those whose token cannot be read are left out.
     */
    @Transactional(readOnly = true)
    public Map<Long, String> paths(Collection<Long> ids) {
        return links.findByIdIn(ids).stream()
                .map(link -> link.link(link.token(seal)))
                .filter(link -> link.token() != null)
                .collect(Collectors.toMap(SharedLink::id, SharedLink::path));
    }

    /** The link through which a browser says it came, open or revoked meanwhile. */
    @Transactional(readOnly = true)
    public Optional<SharedLink> cameThrough(String token) {
        return links.findByTokenHash(Sha256.hex(token)).map(link -> link.link(token));
    }

    /** The latest two hundred links, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<SharedLink> latest() {
        return links.findTop200ByOrderByCreatedAtDescIdDesc().stream()
                .map(this::shown)
                .toList();
    }

    /** The link with this number, open or revoked, without opening it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Optional<SharedLink> find(long id) {
        return links.findById(id).map(this::shown);
    }

    /** The links with these numbers, by number. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Map<Long, SharedLink> withIds(Collection<Long> ids) {
        return links.findByIdIn(ids).stream()
                .map(this::shown)
                .collect(Collectors.toMap(SharedLink::id, Function.identity()));
    }

    /** The links that were made for a customer company, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<SharedLink> forOrganisation(long organisationId) {
        return links.findByOrganisationIdOrderByCreatedAtDesc(organisationId).stream()
                .map(this::shown)
                .toList();
    }

    /** The links that say that they are for this person: by what identifies them, or by first name and their company. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<SharedLink> naming(Subject subject) {
        Stream<ShareLink> named = subject.likely().stream().flatMap(mark -> links.naming(mark).stream());
        return Stream.concat(named, byFirstName(subject).stream())
                .distinct()
                .map(link -> link.link(null))
                .toList();
    }

    private List<ShareLink> byFirstName(Subject subject) {
        Account account = subject.account();
        return account == null || account.organisation() == null
                ? List.of()
                : links.forFirstName(account.firstName(), account.organisation().id());
    }

    /** With what opens it only for who made it or took it over. */
    private SharedLink shown(ShareLink link) {
        boolean isTheirs = Accounts.current().filter(me -> link.isOf(me.id())).isPresent();
        return link.link(isTheirs ? link.token(seal) : null);
    }

    static Account employee() {
        return Accounts.current()
                .filter(Account::isStaff)
                .orElseThrow(() -> new AccessDeniedException("only employees share links"));
    }
}
