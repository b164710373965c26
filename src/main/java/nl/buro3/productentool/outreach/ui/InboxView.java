package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.outreach.Inbox;
import nl.buro3.productentool.outreach.Inbox.Listed;
import nl.buro3.productentool.outreach.InboxQuery;
import nl.buro3.productentool.outreach.InboxQuery.Owner;
import nl.buro3.productentool.outreach.InboxQuery.Show;
import nl.buro3.productentool.outreach.ReaderQuestion;

/** The readers' questions, the newest first: what waits, whose it is, and what became of the others. */
@Route("beheer/vragen")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class InboxView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EXCERPT = 160;

    private final transient Inbox inbox;
    private final transient Clock clock;

    /** The links stay the same ones while the list changes, so that none of them loses the focus. */
    private final transient Map<Show, Anchor> shows = new LinkedHashMap<>();

    private final transient Map<Owner, Anchor> owners = new LinkedHashMap<>();
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels", "vragenlijst");
    private final Nav paging = styled(new Nav(), "beheer-bladeren");

    InboxView(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-vragen");
        count.getElement().setAttribute("role", "status");
        paging.setAriaLabel(text("paging.label"));
        Arrays.stream(Show.values()).forEach(show -> shows.put(show, link("", text("inbox.show." + show))));
        Arrays.stream(Owner.values()).forEach(owner -> owners.put(owner, link("", text("inbox.owner." + owner))));
        add(styled(new Div(new H1(text("inbox.title"))), "beheer-kop"));
        add(choices("inbox.show", shows), choices("inbox.owner", owners), count, list, paging);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(InboxNavigation.asked(new PageRequest(event.getLocation(), event.getRouteParameters())));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("inbox.title"));
    }

    void show(InboxQuery query) {
        Listed listed = inbox.list(query);
        if (query.page() > 1 && listed.questions().isEmpty()) {
            show(new InboxQuery(query.show(), query.owner(), 1));
            return;
        }
        shows.forEach((show, link) -> point(link, new InboxQuery(show, query.owner(), 1), show == query.show()));
        owners.forEach((owner, link) -> point(link, new InboxQuery(query.show(), owner, 1), owner == query.owner()));
        count.setText(text("inbox.count", listed.total()));
        list.removeAll();
        listed.questions().forEach(question -> list.add(line(question)));
        list.setVisible(!listed.questions().isEmpty());
        page(query, listed.total());
    }

    private void page(InboxQuery query, long total) {
        paging.removeAll();
        if (query.page() > 1) {
            paging.add(link(to(query, query.page() - 1), text("inbox.newer")));
        }
        if ((long) query.page() * InboxQuery.PAGE_SIZE < total) {
            paging.add(link(to(query, query.page() + 1), text("inbox.older")));
        }
        paging.setVisible(paging.getComponentCount() > 0);
    }

    private static String to(InboxQuery query, int page) {
        return InboxNavigation.list(new InboxQuery(query.show(), query.owner(), page));
    }

    private ListItem line(ReaderQuestion question) {
        Div what = styled(new Div(), "kaartregel-tekst");
        what.add(link(InboxNavigation.question(question.seen().id()), InquiryWords.title(question)));
        what.add(styled(new Paragraph(excerpt(question.message())), "vraag-begin"));
        what.add(words(
                text("inbox.line.when", InquiryWords.moment(question.askedAt(), clock), InquiryWords.owner(question)),
                "klein"));
        Component state = InquiryWords.state(question);
        ListItem line = styled(new ListItem(what, state), "kaartregel");
        line.getElement()
                .setAttribute("data-vraag", String.valueOf(question.seen().id()));
        return line;
    }

    /** Whole characters, also where one takes two places. */
    private static String excerpt(String message) {
        String line = message.replaceAll("\\s+", " ");
        boolean fits = line.codePointCount(0, line.length()) <= EXCERPT;
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private static Nav choices(String labelKey, Map<?, Anchor> links) {
        Nav nav = styled(new Nav(), "keuzelinks", "vragenkeuze");
        nav.setAriaLabel(text(labelKey));
        links.values().forEach(nav::add);
        return nav;
    }

    private static void point(Anchor link, InboxQuery to, boolean current) {
        link.setHref(InboxNavigation.list(to));
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
