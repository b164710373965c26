package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.ComponentUtil;
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
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.outreach.Inbox;
import nl.buro3.productentool.outreach.ReaderQuestion;
import nl.buro3.productentool.outreach.StaleInquiryException;

/** One question with all that is known of it, and what an employee can do about it. */
@Route("beheer/vragen/:vraag")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class InquiryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Inbox inbox;
    private final transient Clock clock;
    private final Paragraph message = styled(new Paragraph(), "boodschap");
    private final Div content = new Div();
    private NoteField note = new NoteField();
    private String title = "";

    InquiryView(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
        getElement().setAttribute("data-view", "beheer-vraag");
        message.getElement().setAttribute("tabindex", "-1");
        message.setVisible(false);
        add(message, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        message.setVisible(false);
        note = new NoteField();
        show(event.getRouteParameters()
                .get("vraag")
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(() -> new NotFoundException("no number of a question")));
    }

    @Override
    public String getPageTitle() {
        return title + " | " + text("portal.name");
    }

    void show(long id) {
        show(inbox.find(id).orElseThrow(() -> new NotFoundException("no question " + id)));
    }

    private void show(ReaderQuestion question) {
        title = text(
                "inbox.line." + question.kind(),
                question.sender().name(),
                question.about().name());
        note.removeFromParent();
        note.show(question.note());
        content.removeAll();
        Div head = new Div(new H1(title), InquiryWords.state(question));
        content.add(styled(new Paragraph(link(InboxNavigation.INBOX, text("inbox.back"))), "klein"));
        content.add(styled(head, "beheer-kop"));
        content.add(styled(new Div(asked(question), handling(question)), "beheer-twee", "vraag-detail"));
    }

    private Section asked(ReaderQuestion question) {
        Section section = new Section(new H2(text("inbox.asked")));
        String words = question.message();
        section.add(
                words.isEmpty()
                        ? styled(new Paragraph(text("inbox.no-message")), "klein")
                        : styled(new Paragraph(words), "vraag-tekst"));
        section.add(InquiryFacts.of(question, clock));
        return section;
    }

    private Section handling(ReaderQuestion question) {
        Section section = styled(new Section(new H2(text("inbox.handling"))), "kaartje");
        section.add(new Paragraph(InquiryWords.progress(question, clock)));
        section.add(new InquiryActions(question, note, inbox, this::act));
        return section;
    }

    /** Does it and says so; when a colleague was first, says that and shows what holds now. */
    private void act(ReaderQuestion question, String done, Runnable action) {
        try {
            action.run();
            say("status", done);
        } catch (StaleInquiryException e) {
            say("alert", stale(inbox.find(question.seen().id())));
        }
        inbox.find(question.seen().id()).ifPresentOrElse(this::show, content::removeAll);
        getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new InquiryChanged(page)));
    }

    private String stale(Optional<ReaderQuestion> now) {
        if (now.isEmpty()) {
            return text("inbox.gone");
        }
        Account by = now.get().progress().by();
        return text("inbox.stale", by == null ? text("inbox.somebody") : by.name());
    }

    /** The button that was pressed may be gone: the message takes the focus. */
    private void say(String role, String words) {
        message.getElement().setAttribute("role", role);
        message.setText(words);
        message.setVisible(true);
        message.getElement().callJsFunction("focus");
    }
}
