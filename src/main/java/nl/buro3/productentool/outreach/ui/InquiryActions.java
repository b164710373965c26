package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.outreach.Inbox;
import nl.buro3.productentool.outreach.InquiryState;
import nl.buro3.productentool.outreach.ReaderQuestion;

/** What can be done about a question as it is now. */
final class InquiryActions extends Div {

    private final transient ReaderQuestion question;
    private final NoteField note;
    private final FormDraft draft;
    private final transient Inbox inbox;
    private final transient Doing doing;

    /** Does something about a question, and says that it was done or why not. */
    @FunctionalInterface
    interface Doing {
        boolean act(ReaderQuestion question, String done, Runnable action);
    }

    InquiryActions(ReaderQuestion question, NoteField note, FormDraft draft, Inbox inbox, Doing doing) {
        this.question = question;
        this.note = note;
        this.draft = draft;
        this.inbox = inbox;
        this.doing = doing;
        addClassName("vraag-acties");
        add(steps(), handOver(), note());
    }

    private Div steps() {
        Div steps = styled(new Div(), "acties");
        InquiryState state = question.progress().state();
        if (question.suspect()) {
            steps.add(button("trust", () -> inbox.trust(question.seen())));
        }
        if (!isMine()) {
            steps.add(button("take", () -> inbox.take(question.seen())));
        }
        if (state == InquiryState.NEW) {
            steps.add(button("answered", () -> inbox.answer(question.seen())));
        }
        if (state != InquiryState.CLOSED) {
            steps.add(button("close", () -> inbox.close(question.seen())));
        }
        if (state != InquiryState.NEW) {
            steps.add(button("reopen", () -> inbox.reopen(question.seen())));
        }
        if (!question.suspect()) {
            steps.add(button("distrust", () -> inbox.distrust(question.seen())));
        }
        return steps;
    }

    private boolean isMine() {
        Account owner = question.owner();
        return owner != null
                && Accounts.current().filter(me -> me.id() == owner.id()).isPresent();
    }

    private NativeButton button(String name, Runnable action) {
        return styled(
                new NativeButton(
                        text("inbox.do." + name), event -> doing.act(question, text("inbox.done." + name), action)),
                "knop",
                "knop-stil");
    }

    private Div handOver() {
        Colleagues colleagues = new Colleagues(others());
        Paragraph missing = styled(new Paragraph(), "veld-fout");
        missing.setId("collega-fout");
        missing.getElement().setAttribute("role", "alert");
        NativeButton give = styled(new NativeButton(text("inbox.do.give")), "knop", "knop-stil");
        give.addClickListener(event -> colleagues.chosen().ifPresentOrElse(this::handOver, () -> {
            missing.setText(text("inbox.give.missing"));
            colleagues.miss("collega-fout");
        }));
        Div row = styled(new Div(colleagues, give), "vraagrij");
        Div field = styled(new Div(Pages.label(text("inbox.give"), colleagues), row, missing), "veld");
        field.setVisible(!others().isEmpty());
        return field;
    }

    private void handOver(Account to) {
        doing.act(question, text("inbox.done.give", to.name()), () -> inbox.handOver(question.seen(), to.id()));
    }

    private List<Account> others() {
        Account owner = question.owner();
        return inbox.colleagues().stream()
                .filter(colleague -> owner == null || colleague.id() != owner.id())
                .toList();
    }

    private Div note() {
        NativeButton keep = styled(new NativeButton(text("inbox.do.note")), "knop", "knop-stil");
        keep.addClickListener(event -> keepNote());
        return styled(new Div(Pages.label(text("inbox.note"), note), draft, note, keep), "veld");
    }

    /** Keeps the note, and says whether that was done. */
    boolean keepNote() {
        if (!draft.isDirty()) {
            return doing.act(question, text("form.unchanged"), () -> {});
        }
        return doing.act(question, text("inbox.done.note"), () -> {
            inbox.note(question.seen(), note.typed());
            draft.arrived();
        });
    }
}
