package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Asked;

/** A question of a customer with the answer, where it was asked. */
final class QuestionAndAnswer {

    private QuestionAndAnswer() {}

    /** For the customer. */
    static Div of(Asked asked) {
        return of(asked, asked.answeredAt() == null ? text("quote.question.open") : "");
    }

    static Div of(Asked asked, String state) {
        Div both = styled(
                new Div(words(text("quote.question.by", asked.name()), "klein"), new Paragraph(asked.question())),
                "offerte-vraag");
        both.getElement().setAttribute("data-vraag", String.valueOf(asked.id()));
        if (asked.answeredAt() != null) {
            both.add(styled(
                    new Div(words(answeredBy(asked), "klein"), new Paragraph(asked.answer())), "offerte-antwoord"));
        }
        if (!state.isEmpty()) {
            both.add(words(state, "klein"));
        }
        return both;
    }

    private static String answeredBy(Asked asked) {
        return asked.answerer().isEmpty()
                ? text("quote.question.answer")
                : text("quote.question.answer.by", asked.answerer());
    }
}
