package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.ownership.RequestDesk;
import nl.buro3.productentool.sales.ownership.RequestDesk.Asked;
import nl.buro3.productentool.sales.ownership.RequestDesk.Listed;

/** What customers ask about what they have: what waits, the oldest first, or what was answered. */
@Route("beheer/aanvragen")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class RequestsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ANSWERED = "beantwoord";
    private static final int LAST_PAGE = 10_000;

    private final transient RequestDesk desk;
    private final transient Clock clock;

    RequestsView(RequestDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-aanvragen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageRequest page = new PageRequest(event.getLocation(), event.getRouteParameters());
        boolean answered = page.parameter("toon").filter(ANSWERED::equals).isPresent();
        show(!answered, Math.min(page.number(DeskAddress.PAGE), LAST_PAGE));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("desk.requests.title"));
    }

    void show(boolean open, int page) {
        Listed listed = desk.list(open, page);
        removeAll();
        Anchor waiting = link(address(true, 1), text("desk.requests.open"));
        Anchor answered = link(address(false, 1), text("desk.requests.answered"));
        (open ? waiting : answered).getElement().setAttribute("aria-current", "true");
        Nav choice = styled(new Nav(waiting, answered), "keuzelinks");
        choice.setAriaLabel(text("desk.requests.show"));
        Paragraph count = styled(new Paragraph(text("desk.requests.count", listed.total())), "klein");
        count.getElement().setAttribute("role", "status");
        UnorderedList list = styled(new UnorderedList(), "kaartregels", "vragenlijst");
        listed.requests().forEach(asked -> list.add(line(asked)));
        list.setVisible(!listed.requests().isEmpty());
        add(styled(new Div(new H1(text("desk.requests.title"))), "beheer-kop"), choice, count, list);
        add(paging(open, page, listed.total()));
    }

    private ListItem line(Asked asked) {
        OrganisationRef organisation = asked.organisation();
        String who = organisation == null ? "–" : organisation.name();
        Div what = styled(
                new Div(link(
                        DeskAddress.request(asked.request().seen().id()),
                        text("desk.request.title." + asked.request().kind(), who, asked.product()))),
                "kaartregel-tekst");
        if (!asked.request().note().isEmpty()) {
            what.add(styled(new Paragraph(asked.request().note()), "vraag-begin"));
        }
        what.add(words(Moments.moment(asked.request().askedAt(), clock), "klein"));
        ListItem line = styled(
                new ListItem(
                        what, words(text("desk.request.state." + asked.request().state()), "staat")),
                "kaartregel");
        line.getElement()
                .setAttribute(
                        "data-aanvraag", String.valueOf(asked.request().seen().id()));
        return line;
    }

    private static Nav paging(boolean open, int page, long total) {
        Nav paging = styled(new Nav(), "beheer-bladeren");
        paging.setAriaLabel(text("paging.label"));
        if (page > 1) {
            paging.add(link(address(open, page - 1), text("desk.paging.previous")));
        }
        if ((long) page * RequestDesk.PAGE_SIZE < total) {
            paging.add(link(address(open, page + 1), text("desk.paging.next")));
        }
        paging.setVisible(paging.getComponentCount() > 0);
        return paging;
    }

    private static String address(boolean open, int page) {
        String list = open ? DeskAddress.REQUESTS : DeskAddress.REQUESTS + "?toon=" + ANSWERED;
        return page == 1 ? list : list + (open ? "?" : "&") + DeskAddress.PAGE + "=" + page;
    }
}
