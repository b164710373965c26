package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.sales.quote.QuoteDispatch;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Asked;
import nl.buro3.productentool.sales.ui.quote.QuoteLook;

/** What a customer asked, line by line, with room for the answer. */
final class QuestionsToAnswer extends Section {

    private final transient QuoteDetails quote;
    private final transient QuoteDispatch dispatch;
    private final transient Clock clock;
    private final transient QuoteActions.Doing doing;

    QuestionsToAnswer(QuoteDetails quote, QuoteDispatch dispatch, Clock clock, QuoteActions.Doing doing) {
        this.quote = quote;
        this.dispatch = dispatch;
        this.clock = clock;
        this.doing = doing;
        add(new H2(text("quote.desk.questions.title")));
        quote.questions().forEach(asked -> add(question(asked)));
    }

    private Div question(Asked asked) {
        Div question =
                styled(new Div(words(about(asked), "klein"), QuoteLook.question(asked, state(asked))), "kaartje");
        if (asked.answeredAt() == null) {
            question.add(answer(asked));
        }
        return question;
    }

    private String state(Asked asked) {
        return asked.answeredAt() == null
                ? text("quote.desk.question.open", Moments.moment(asked.at(), clock))
                : text("quote.desk.question.answered", Moments.moment(asked.answeredAt(), clock));
    }

    private String about(Asked asked) {
        return quote.content().lines().stream()
                .filter(line -> line.handle().equals(asked.handle()))
                .map(LineContent::title)
                .findFirst()
                .orElse(text("quote.desk.questions.whole"));
    }

    private Div answer(Asked asked) {
        Div form = styled(new Div(), "beheer-formulier");
        TextArea words = new TextArea(text("quote.question.answer"));
        words.setWidthFull();
        words.setMaxLength(QuoteDispatch.LONGEST_ANSWER);
        FormDraft draft = new FormDraft(form, new FormParts().typed("antwoord", text("quote.question.answer"), words));
        NativeButton send =
                styled(new NativeButton(text("quote.desk.do.answer"), event -> send(asked, words, draft)), "knop");
        send.getElement().setAttribute("type", "button");
        form.add(draft, words, send);
        draft.begin("offertevraag/" + asked.id());
        return form;
    }

    private void send(Asked asked, TextArea words, FormDraft draft) {
        if (words.getValue().isBlank()) {
            words.setErrorMessage(text("quote.desk.wrong.answer"));
            words.setInvalid(true);
            words.focus();
            return;
        }
        doing.act(text("quote.desk.done.answered"), seen -> {
            dispatch.answer(seen, asked.id(), words.getValue(), QuoteActions.origin());
            draft.arrived();
        });
    }
}
