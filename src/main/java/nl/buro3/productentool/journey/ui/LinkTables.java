package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.journey.insight.Figures.LinkUse;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.sharing.LinkLife;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tables of share links with what became of them. */
@Service
class LinkTables {

    private static final List<String> COLUMNS = List.of(
            "journey.column.for",
            "journey.column.product",
            "journey.column.maker",
            "journey.column.openings",
            "journey.column.last",
            "journey.column.reading",
            "");

    private final JourneyInsight insight;
    private final ShareLinks links;
    private final LinkLife life;
    private final Catalog catalog;
    private final Accounts accounts;
    private final Clock clock;

    LinkTables(
            JourneyInsight insight, ShareLinks links, LinkLife life, Catalog catalog, Accounts accounts, Clock clock) {
        this.life = life;
        this.insight = insight;
        this.links = links;
        this.catalog = catalog;
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Background(Map<Long, LinkUse> uses, Map<Long, CardSummary> cards, Map<Long, Account> makers) {}

    /** The links in their order, each with a way to withdraw it. */
    Div of(List<SharedLink> shown) {
        Background background = new Background(
                insight.links(shown.stream().map(SharedLink::id).toList()),
                catalog.cards(shown.stream().map(SharedLink::productId).toList()),
                people(shown));
        return Tables.of(
                COLUMNS, shown.stream().map(link -> row(link, background)).toList());
    }

    private List<Component> row(SharedLink shared, Background background) {
        LinkUse use = background.uses().get(shared.id());
        CardSummary card = background.cards().get(shared.productId());
        Account maker = background.makers().get(shared.keeper());
        return List.of(
                link(JourneyNavigation.link(shared.id()), VisitCard.purpose(shared)),
                card == null ? new Span() : Parts.product(card),
                new Span(maker == null ? "" : maker.firstName()),
                new Span(use == null ? "0" : Parts.number(use.openings())),
                new Span(lastOpened(use)),
                new Span(use == null || use.readingMillis() == 0 ? "" : Spoken.duration(use.readingMillis())),
                state(shared, card, background.makers(), () -> {}));
    }

    private String lastOpened(@Nullable LinkUse use) {
        return use == null || use.lastOpened() == null
                ? text("journey.link.never")
                : Moments.moment(use.lastOpened(), clock);
    }

    /**
     * Whether the link works, with what can be done about that.
     *
     * @param changed what else is to be done when the link was withdrawn or works again
     */
    LinkState state(SharedLink shared, Runnable changed) {
        CardSummary card = catalog.cards(List.of(shared.productId())).get(shared.productId());
        return state(shared, card, people(List.of(shared)), changed);
    }

    private LinkState state(
            SharedLink shared, @Nullable CardSummary card, Map<Long, Account> colleagues, Runnable changed) {
        return new LinkState(shared, card == null ? "" : card.name(), colleagues, links, life, clock, changed);
    }

    private Map<Long, Account> people(List<SharedLink> shown) {
        return new HashMap<>(accounts.people(shown.stream()
                .flatMap(link -> Stream.of(Optional.of(link.keeper()), revoker(link)))
                .flatMap(Optional::stream)
                .toList()));
    }

    private static Optional<Long> revoker(SharedLink link) {
        return Optional.ofNullable(link.revocation()).map(SharedLink.Revocation::by);
    }
}
