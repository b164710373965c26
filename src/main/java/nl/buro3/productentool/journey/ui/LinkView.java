package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.journey.insight.Figures.LinkUse;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.journey.insight.VisitStory;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import nl.buro3.productentool.sharing.ui.LinkCares;

/** What became of one link: how often it was opened, and what was read in each visit that came through it. */
@Route("beheer/links/:link")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class LinkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JourneyInsight insight;
    private final transient ShareLinks links;
    private final transient Catalog catalog;
    private final transient LinkTables tables;
    private final transient LinkCares cares;
    private final transient Clock clock;
    private final Div figures = styled(new Div(), "cijfers");
    private final Div story = new Div();
    private final Div visits = new Div();
    private String title = "";

    LinkView(
            JourneyInsight insight,
            ShareLinks links,
            Catalog catalog,
            LinkTables tables,
            LinkCares cares,
            Clock clock) {
        this.cares = cares;
        this.insight = insight;
        this.links = links;
        this.catalog = catalog;
        this.tables = tables;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-link");
    }

    /** By what opens the link it is found too, as its page was addressed before. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Long> number = PageRequest.pathNumber(event.getRouteParameters(), "link");
        Optional<SharedLink> named = number.isPresent()
                ? Optional.empty()
                : event.getRouteParameters().get("link").flatMap(links::cameThrough);
        named.ifPresentOrElse(
                link -> event.forwardTo(JourneyNavigation.link(link.id()).substring(1)),
                () -> show(number.orElse(-1L)));
    }

    void show(long number) {
        SharedLink link = links.find(number).orElseThrow(() -> new NotFoundException("no link " + number));
        title = VisitCard.purpose(link);
        removeAll();
        add(Parts.head(new H1(title), tables.state(link, () -> showUse(link))), about(link), figures);
        add(styled(new Paragraph(text("journey.link.meaning")), "klein"), story, visits);
        add(cares.of(link, () -> show(number)));
        showUse(link);
    }

    /** What became of it until now. */
    private void showUse(SharedLink link) {
        List<VisitStory> found = insight.visitsOfLink(link.id());
        figures.removeAll();
        figures.add(figures(link));
        story.removeAll();
        story.add(new LinkStoryParts(insight.storyOf(link), clock));
        visits.removeAll();
        visits.add(Parts.section("journey.link.visits", found.isEmpty(), VisitCard.list(found, clock)));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private Paragraph about(SharedLink link) {
        Paragraph about = styled(new Paragraph(), "intro");
        catalog.cardsInOrder(link.products()).forEach(card -> {
            about.add(Parts.product(card));
            about.add(" ");
        });
        String made = Moments.moment(link.createdAt(), clock);
        about.add(
                link.token() == null
                        ? text("journey.link.made.unseen", made)
                        : text("journey.link.made", made, Pages.wholeAddress(link.path())));
        return about;
    }

    private List<Component> figures(SharedLink link) {
        LinkUse use = Objects.requireNonNull(insight.links(List.of(link.id())).get(link.id()));
        return List.of(
                Parts.figure("journey.figure.openings", use.openings()),
                Parts.figure("journey.figure.visits", use.visits()),
                Parts.figure(
                        "journey.figure.last",
                        use.lastOpened() == null
                                ? text("journey.link.never")
                                : Moments.moment(use.lastOpened(), clock)),
                Parts.figure("journey.figure.total", Spoken.duration(use.readingMillis())),
                Parts.figure("journey.figure.further", Spoken.duration(use.furtherMillis())),
                Parts.figure("journey.figure.fetches", use.fetches()));
    }
}
