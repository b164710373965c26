package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.phone.Phones;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.ownership.Owned;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import nl.buro3.productentool.sales.ownership.RequestDesk;
import nl.buro3.productentool.sales.ownership.RequestDesk.Asked;
import nl.buro3.productentool.sales.ownership.RequestKind;
import nl.buro3.productentool.sales.ownership.RequestSeen;
import nl.buro3.productentool.sales.ownership.StaleException;

/** One request: what was asked about what, and the answer, which goes to the customer at once. */
@Route("beheer/aanvragen/:nummer")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class RequestView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RequestDesk desk;
    private final transient Phones phones;
    private final transient Clock clock;
    private final Notice notice = new Notice();
    private final Div content = new Div();
    private String title = "";

    RequestView(RequestDesk desk, Phones phones, Clock clock) {
        this.desk = desk;
        this.phones = phones;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-aanvraag");
        add(styled(new Paragraph(link(DeskAddress.REQUESTS, text("desk.requests.back"))), "klein"), notice, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notice.clear();
        show(PageRequest.pathNumber(event.getRouteParameters(), "nummer")
                .orElseThrow(() -> new NotFoundException("no number of a request")));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    void show(long id) {
        Asked asked = desk.find(id).orElseThrow(() -> new NotFoundException("no request " + id));
        OrganisationRef organisation = asked.organisation();
        String who = organisation == null ? "–" : organisation.name();
        title = text("desk.request.title." + asked.request().kind(), who, asked.product());
        content.removeAll();
        content.add(styled(
                new Div(
                        new H1(title),
                        words(text("desk.request.state." + asked.request().state()), "staat")),
                "beheer-kop"));
        Section answer =
                switch (asked.request().state()) {
                    case OPEN -> answering(asked);
                    case WITHDRAWN -> withdrawn(asked);
                    case GRANTED, DECLINED -> answered(asked);
                };
        content.add(styled(new Div(asked(asked), styled(answer, "kaartje")), "beheer-twee", "vraag-detail"));
    }

    private Section asked(Asked asked) {
        RequestSeen request = asked.request();
        Section section = new Section(new H2(text("desk.request.asked")));
        section.add(
                request.note().isEmpty()
                        ? styled(new Paragraph(text("desk.request.no-note")), "klein")
                        : styled(new Paragraph(request.note()), "vraag-tekst"));
        Account asker = asked.asker();
        Paragraph by = new Paragraph(Moments.moment(request.askedAt(), clock));
        if (asker != null) {
            addAsker(asker, by);
        }
        section.add(by);
        section.add(new Paragraph(
                link(DeskAddress.owned(request.owned()), asked.product()),
                words(": " + OwnedWords.price(asked.terms(), currentLanguage()) + ", "
                        + OwnedWords.period(asked.terms().period(), currentLanguage()))));
        return section;
    }

    /** Who asked, with the ways to reach them. */
    private void addAsker(Account asker, Paragraph by) {
        by.add(words(" · " + asker.name() + " · "), new Anchor("mailto:" + asker.email(), asker.email()));
        phones.of(asker.id()).ifPresent(number -> by.add(words(" · "), new Anchor(number.link(), number.words())));
    }

    private Section answering(Asked asked) {
        return new Section(
                new H2(text("desk.request.answering")),
                new AnswerForm(asked, notice, (done, action) -> act(asked, done, action), desk, clock));
    }

    private Section withdrawn(Asked asked) {
        return new Section(
                new H2(text("desk.request.withdrawn")),
                new Paragraph(text(
                        "desk.request.withdrawn.at",
                        Moments.moment(Objects.requireNonNull(asked.request().answeredAt()), clock))));
    }

    private Section answered(Asked asked) {
        Account by = asked.answerer();
        Section section = new Section(new H2(text("desk.request.answered")));
        section.add(styled(new Paragraph(asked.request().answer()), "vraag-tekst"));
        section.add(styled(
                new Paragraph(text(
                        "desk.request.answered.by",
                        Moments.moment(Objects.requireNonNull(asked.request().answeredAt()), clock),
                        by == null ? text("inbox.somebody") : by.name())),
                "klein"));
        return section;
    }

    private void act(Asked asked, String done, Runnable action) {
        try {
            action.run();
            if (asked.request().kind() == RequestKind.CHANGE && done.equals("desk.request.granted")) {
                UI.getCurrent().navigate(DeskAddress.change(asked.request()).substring(1));
                return;
            }
            notice.done(text(done));
        } catch (StaleException e) {
            notice.failed(text("desk.stale"));
        } catch (Owned.OverException e) {
            notice.failed(text("desk.request.over"));
            return; // the words of the answer stay
        }
        show(asked.request().seen().id());
    }
}
