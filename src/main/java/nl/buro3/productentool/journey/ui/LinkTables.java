package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.journey.Figures.LinkUse;
import nl.buro3.productentool.journey.JourneyInsight;
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
    private final Catalog catalog;
    private final Accounts accounts;
    private final Clock clock;

    LinkTables(JourneyInsight insight, ShareLinks links, Catalog catalog, Accounts accounts, Clock clock) {
        this.insight = insight;
        this.links = links;
        this.catalog = catalog;
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Background(Map<Long, LinkUse> uses, Map<Long, CardSummary> cards, Map<Long, Account> makers) {}

    /** The links in their order, each with a button to revoke it. */
    Div of(List<SharedLink> shown) {
        Background background = new Background(
                insight.links(shown.stream().map(SharedLink::id).toList()),
                catalog.cards(shown.stream().map(SharedLink::productId).toList()),
                accounts.people(shown.stream().map(SharedLink::creatorId).toList()));
        return Tables.of(
                COLUMNS, shown.stream().map(link -> row(link, background)).toList());
    }

    private List<Component> row(SharedLink shared, Background background) {
        LinkUse use = background.uses().get(shared.id());
        CardSummary card = background.cards().get(shared.productId());
        Account maker = background.makers().get(shared.creatorId());
        return List.of(
                link(JourneyNavigation.link(shared.token()), VisitCard.purpose(shared)),
                card == null ? new Span() : Parts.product(card),
                new Span(maker == null ? "" : maker.firstName()),
                new Span(use == null ? "0" : Parts.number(use.openings())),
                new Span(lastOpened(use)),
                new Span(use == null || use.readingMillis() == 0 ? "" : Spoken.duration(use.readingMillis())),
                state(shared));
    }

    private String lastOpened(@Nullable LinkUse use) {
        return use == null || use.lastOpened() == null
                ? text("journey.link.never")
                : Spoken.moment(use.lastOpened(), clock);
    }

    /** A button to revoke the link, or the word that it was revoked. */
    Component state(SharedLink shared) {
        Span place = new Span();
        if (shared.revokedAt() != null) {
            place.add(words(text("journey.link.revoked"), "klein"));
            return place;
        }
        NativeButton revoke = styled(new NativeButton(text("journey.link.revoke")), "knop", "knop-stil", "knop-klein");
        revoke.addClickListener(click -> {
            links.revoke(shared.token());
            place.removeAll();
            place.add(words(text("journey.link.revoked"), "klein"));
        });
        place.add(revoke);
        return place;
    }
}
