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
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.outreach.Inbox;
import nl.buro3.productentool.outreach.ReaderQuestion;
import nl.buro3.productentool.outreach.StaleInquiryException;
import org.jspecify.annotations.Nullable;

/** One question with all that is known of it, and what an employee can do about it. */
@Route("beheer/vragen/:vraag")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class InquiryView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient Inbox inbox;
    private final transient Clock clock;
    private final Notice notice = new Notice();
    private final Div content = new Div();
    private final NoteField note = new NoteField();
    private final FormDraft draft =
            new FormDraft(note, new FormParts().field("notitie", text("inbox.note"), note, note::typed, note::show));
    private final AnswerForm answer;
    private @Nullable InquiryActions actions;
    private long shown;
    private String title = "";

    InquiryView(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
        this.answer = new AnswerForm(inbox);
        getElement().setAttribute("data-view", "beheer-vraag");
        draft.savedBy(notice, () -> Optional.ofNullable(actions).ifPresent(InquiryActions::keepNote));
        add(notice, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notice.clear();
        shown = 0;
        show(PageRequest.pathNumber(event.getRouteParameters(), "vraag")
                .orElseThrow(() -> new NotFoundException("no number of a question")));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    void show(long id) {
        show(inbox.find(id).orElseThrow(() -> new NotFoundException("no question " + id)));
    }

    private void show(ReaderQuestion question) {
        title = InquiryWords.title(question);
        showNote(question);
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
        if (!question.answer().isEmpty()) {
            section.add(
                    new H2(text("inbox.answered")),
                    styled(new Paragraph(question.answer()), "vraag-tekst", "antwoord"));
        }
        return section;
    }

    private Section handling(ReaderQuestion question) {
        Section section = styled(new Section(new H2(text("inbox.handling"))), "kaartje");
        section.add(new Paragraph(InquiryWords.progress(question, clock)));
        InquiryActions made = new InquiryActions(question, note, draft, inbox, this::act);
        actions = made;
        answer.about(question, this::act);
        section.add(answer, made);
        return section;
    }

    /** Whatever else is done meanwhile, nothing that is being written is lost. */
    private void showNote(ReaderQuestion question) {
        long id = question.seen().id();
        if (shown == id) {
            draft.rebase(() -> note.show(question.note()));
        } else {
            shown = id;
            note.show(question.note());
            draft.begin("vraag/" + id);
            answer.begin(id);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        InquiryActions made = actions;
        if (made != null) {
            Leaving.ask(event, () -> made.keepNote() && answer.isSent(), draft, answer.draft());
        }
    }

    /** Does it and says so; when a colleague was first, says that and shows what holds now. */
    private boolean act(ReaderQuestion question, String done, Runnable action) {
        boolean isDone = attempt(question, done, action);
        inbox.find(question.seen().id()).ifPresentOrElse(this::show, content::removeAll);
        getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new InquiryChanged(page)));
        return isDone;
    }

    private boolean attempt(ReaderQuestion question, String done, Runnable action) {
        try {
            action.run();
            notice.done(done);
            return true;
        } catch (StaleInquiryException e) {
            notice.failed(stale(inbox.find(question.seen().id())));
            return false;
        }
    }

    private String stale(Optional<ReaderQuestion> now) {
        if (now.isEmpty()) {
            return text("inbox.gone");
        }
        Account by = now.get().progress().by();
        return text("inbox.stale", by == null ? text("inbox.somebody") : by.name());
    }
}
