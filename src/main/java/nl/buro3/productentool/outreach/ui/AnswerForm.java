package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.outreach.Inbox;
import nl.buro3.productentool.outreach.ReaderQuestion;

/** Where an employee answers who asked: it goes by mail, and stays with the question. What is typed is kept until then. */
final class AnswerForm extends Div {

    private static final String MISTAKE = "antwoord-fout";

    private final AnswerField field = new AnswerField();
    private final FormDraft draft = new FormDraft(
            field, new FormParts().field("antwoord", text("inbox.answer"), field, field::typed, field::show));
    private final Paragraph mistake = styled(new Paragraph(), "veld-fout");
    private final Paragraph way = styled(new Paragraph(), "klein");
    private final NativeButton send = styled(new NativeButton(text("inbox.do.send")), "knop");
    private final transient Inbox inbox;
    private transient Runnable sending = () -> {};

    AnswerForm(Inbox inbox) {
        this.inbox = inbox;
        mistake.setId(MISTAKE);
        mistake.getElement().setAttribute("role", "alert");
        send.addClickListener(event -> sending.run());
        addClassNames("veld", "antwoordformulier");
        add(Pages.label(text("inbox.answer"), field), draft, field, mistake, way, send);
    }

    /** What is being written. */
    FormDraft draft() {
        return draft;
    }

    /** Whether nothing is left to send; else it says so: who leaves has not decided to send it. */
    boolean isSent() {
        boolean isSent = !draft.isDirty();
        mistake.setText(isSent ? "" : text("inbox.answer.unsent"));
        return isSent;
    }

    /** Begins with an empty field, or with what was typed before. */
    void begin(long question) {
        field.show("");
        mistake.setText("");
        draft.begin("vraag/" + question + "/antwoord");
    }

    /** Answers this question from here on. */
    void about(ReaderQuestion question, InquiryActions.Doing doing) {
        String email = question.sender().email();
        way.setText(text(inbox.hasMailServer() ? "inbox.answer.way" : "inbox.answer.waits", email));
        sending = () -> send(question, doing);
    }

    private void send(ReaderQuestion question, InquiryActions.Doing doing) {
        boolean isEmpty = field.typed().isEmpty();
        mistake.setText(isEmpty ? text("inbox.answer.missing") : "");
        if (isEmpty) {
            field.miss(MISTAKE);
            return;
        }
        String done = text(
                inbox.hasMailServer() ? "inbox.done.send" : "inbox.done.send.waits",
                question.sender().name());
        doing.act(question, done, () -> {
            inbox.answer(question.seen(), field.typed());
            field.show("");
            draft.arrived();
        });
    }
}
