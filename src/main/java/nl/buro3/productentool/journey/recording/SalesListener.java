package nl.buro3.productentool.journey.recording;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.sales.bundle.event.BundleBegun;
import nl.buro3.productentool.sales.bundle.event.BundleShared;
import nl.buro3.productentool.sales.bundle.event.BundleTakenToMeeting;
import nl.buro3.productentool.sales.mailing.CardsMailed;
import nl.buro3.productentool.sales.order.OrderLine;
import nl.buro3.productentool.sales.order.ProductOrdered;
import nl.buro3.productentool.sales.ownership.RequestKind;
import nl.buro3.productentool.sales.ownership.event.ProductOwned;
import nl.buro3.productentool.sales.ownership.event.RenewalAsked;
import nl.buro3.productentool.sales.ownership.event.RequestWithdrawn;
import nl.buro3.productentool.sales.quote.event.QuoteAccepted;
import nl.buro3.productentool.sales.quote.event.QuoteAsked;
import nl.buro3.productentool.sales.quote.event.QuoteDeclined;
import nl.buro3.productentool.sales.quote.event.QuoteLineQuestioned;
import nl.buro3.productentool.sales.quote.event.QuoteSeen;
import nl.buro3.productentool.sales.quote.event.QuoteSent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what customers do between "this looks right" and "what we have", in the transaction in which it happens: by person
 * and by organisation, and for each product that it is about.
 */
@Component
@Transactional
class SalesListener {

    private final TouchpointStore touchpoints;
    private final Clock clock;

    SalesListener(TouchpointStore touchpoints, Clock clock) {
        this.touchpoints = touchpoints;
        this.clock = clock;
    }

    @EventListener
    void on(BundleBegun begun) {
        note(TouchpointType.BUNDLE_BEGUN, begun.at(), begun.by(), begun.organisation(), "");
    }

    @EventListener
    void on(BundleShared shared) {
        note(TouchpointType.BUNDLE_SHARED, shared.at(), shared.by(), shared.organisation(), "");
    }

    @EventListener
    void on(BundleTakenToMeeting met) {
        note(TouchpointType.BUNDLE_MEETING, met.at(), met.by(), met.organisation(), "", met.products());
    }

    @EventListener
    void on(CardsMailed mailed) {
        note(TouchpointType.CARDS_MAILED, mailed.at(), mailed.person(), mailed.organisation(), "", mailed.products());
    }

    @EventListener
    void on(QuoteAsked asked) {
        note(TouchpointType.QUOTE_ASKED, asked.at(), asked.person(), asked.organisation(), asked.number());
    }

    @EventListener
    void on(QuoteSent sent) {
        note(TouchpointType.QUOTE_SENT, sent.at(), null, sent.organisation(), sent.number(), sent.products());
    }

    @EventListener
    void on(QuoteSeen seen) {
        note(TouchpointType.QUOTE_SEEN, seen.at(), seen.person(), seen.organisation(), seen.number());
    }

    @EventListener
    void on(QuoteLineQuestioned asked) {
        note(
                TouchpointType.QUOTE_QUESTION,
                asked.at(),
                asked.person(),
                asked.organisation(),
                asked.number(),
                one(asked.product()));
    }

    @EventListener
    void on(QuoteAccepted accepted) {
        List<Long> products = accepted.lines().stream()
                .map(QuoteAccepted.Line::product)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        note(
                TouchpointType.QUOTE_ACCEPTED,
                clock.instant(),
                customer(),
                accepted.organisation(),
                accepted.number(),
                products);
    }

    @EventListener
    void on(QuoteDeclined declined) {
        note(
                TouchpointType.QUOTE_DECLINED,
                declined.at(),
                declined.person(),
                declined.organisation(),
                declined.number());
    }

    @EventListener
    void on(ProductOrdered ordered) {
        List<Long> products = ordered.lines().stream()
                .map(OrderLine::productId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        note(
                TouchpointType.PRODUCT_ORDERED,
                clock.instant(),
                ordered.person(),
                ordered.organisation(),
                ordered.number(),
                products);
    }

    @EventListener
    void on(ProductOwned owned) {
        note(
                TouchpointType.PRODUCT_OWNED,
                clock.instant(),
                customer(),
                owned.organisation(),
                "",
                List.of(owned.product()));
    }

    /** Who renews stays; who changes or stops is using it. */
    @EventListener
    void on(RenewalAsked asked) {
        TouchpointType type =
                asked.kind() == RequestKind.RENEW ? TouchpointType.RENEWAL_ASKED : TouchpointType.CHANGE_ASKED;
        note(type, clock.instant(), asked.person(), asked.organisation(), "", one(asked.product()));
    }

    @EventListener
    void on(RequestWithdrawn withdrawn) {
        note(
                TouchpointType.REQUEST_WITHDRAWN,
                clock.instant(),
                withdrawn.person(),
                withdrawn.organisation(),
                "",
                one(withdrawn.product()));
    }

    private static List<Long> one(@Nullable Long product) {
        return product == null ? List.of() : List.of(product);
    }

    /** Who is logged in, if that is a customer: what an employee puts in is nobody's touchpoint. */
    private static @Nullable Long customer() {
        return Accounts.current()
                .filter(account -> !account.isStaff())
                .map(Account::id)
                .orElse(null);
    }

    private void note(
            TouchpointType type, Instant at, @Nullable Long person, @Nullable Long organisation, String subject) {
        note(type, at, person, organisation, subject, List.of());
    }

    private void note(
            TouchpointType type,
            Instant at,
            @Nullable Long person,
            @Nullable Long organisation,
            String subject,
            Collection<Long> products) {
        if (products.isEmpty()) {
            touchpoints.add(Touchpoint.ofCustomer(type, at, person, organisation, null, subject));
        } else {
            touchpoints.add(products.stream()
                    .map(product -> Touchpoint.ofCustomer(type, at, person, organisation, product, subject))
                    .toList());
        }
    }
}
