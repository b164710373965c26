package nl.buro3.productentool.sharing;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What becomes of a link after it was handed out. Any employee may do it: a link that went to the wrong person cannot wait
 * for its maker. What was read through it stays, whatever is done.
 *
 * <p>All of it throws {@link NoSuchElementException} where there is no link with this number.
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class LinkLife {

    private final ShareLinkRepository links;
    private final LinkRules rules;
    private final Catalog catalog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkLife(
            ShareLinkRepository links,
            LinkRules rules,
            Catalog catalog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.rules = rules;
        this.catalog = catalog;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a link lead nowhere. */
    public void revoke(long id) {
        changed(id, "link.revoked", link -> link.revoke(ShareLinks.employee().id(), clock));
    }

    /**
     * Undoes that a link was withdrawn.
     *
     * @throws RevokedForGoodException when that was longer than a day ago
     */
    public void restore(long id) {
        changed(id, "link.restored", link -> link.restore(clock));
    }

    /**
     * Says otherwise how a link is opened: what its reader is told, until when it opens, in which language, by which code.
     *
     * @throws RefusedLinkException when nobody could meet these terms
     */
    public void change(long id, @Valid LinkTerms terms) {
        ShareLink link = link(id);
        LinkTerms before = link.terms();
        LinkTerms wanted = Objects.equals(before.endsOn(), terms.endsOn()) ? withoutDay(terms) : terms;
        LinkTerms checked = rules.checked(wanted);
        LinkTerms after = new LinkTerms(checked.note(), terms.endsOn(), checked.language(), checked.codeTo());
        if (!before.equals(after)) {
            link.open(after);
            publish("link.changed", id, day(before), day(after));
        }
    }

    /**
     * Both: how a link is opened, and which cards it shows. Where one of them is refused, neither is changed.
     *
     * @throws RefusedLinkException as {@link #change(long, LinkTerms)} and {@link #leadTo}
     */
    public void change(long id, @Valid LinkTerms terms, List<Long> products) {
        leadTo(id, products);
        change(id, terms);
    }

    /** A last day that is over already is no mistake of who changes something else. */
    private static LinkTerms withoutDay(LinkTerms terms) {
        return new LinkTerms(terms.note(), null, terms.language(), terms.codeTo());
    }

    /**
     * Lets a link show other cards.
     *
     * @throws RefusedLinkException when there are none that readers can see, or too many
     */
    public void leadTo(long id, List<Long> products) {
        ShareLink link = link(id);
        rules.checkCards(products);
        List<Long> before = link.products();
        List<Long> after = products.stream().distinct().toList();
        if (!before.equals(after)) {
            link.leadTo(after);
            publish("link.led", id, slugs(before), slugs(after));
        }
    }

    /** Makes a link that of the employee who asks, besides of its maker: what opens it is shown to them too from then on. */
    public void takeOver(long id) {
        ShareLink link = link(id);
        long person = ShareLinks.employee().id();
        long before = link.keeper();
        if (before != person) {
            link.takeOver(person);
            publish("link.taken", id, "persoon/" + before, "persoon/" + person);
        }
    }

    private void changed(long id, String action, Predicate<ShareLink> step) {
        if (step.test(link(id))) {
            publish(action, id, "", "");
        }
    }

    private ShareLink link(long id) {
        return links.forChange(id).orElseThrow(() -> new NoSuchElementException("no link " + id));
    }

    private void publish(String action, long id, String before, String after) {
        events.publishEvent(Accounts.audited(action, "deellink/" + id, before, after));
    }

    private static String day(LinkTerms terms) {
        return terms.endsOn() == null ? "" : terms.endsOn().toString();
    }

    private String slugs(List<Long> products) {
        return catalog.cards(products).values().stream()
                .map(CardSummary::slug)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
