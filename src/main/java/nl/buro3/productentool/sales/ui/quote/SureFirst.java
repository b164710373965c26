package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;

/** Asks once more before a quote is declined, or what was asked for is taken back; what was typed goes along. */
final class SureFirst {

    static final String DECLINE = "afwijzen";
    static final String RETRACT = "intrekken";

    private SureFirst() {}

    /** Shows the page with the question on it, unless it was answered already; says whether it did. */
    static boolean asks(String step, String page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getParameter(QuoteFields.SURE) != null) {
            return false;
        }
        request.getRequestDispatcher(page + "?" + QuoteFields.STEP + "=" + step).forward(request, response);
        return true;
    }

    /** The question, on a page that is asked to put it. */
    static Optional<Div> of(PageRequest request, String number, QuotePlace place, Adviser adviser) {
        return request.parameter(QuoteFields.STEP)
                .filter(step -> step.equals(DECLINE) ? place.canDecide() : step.equals(RETRACT) && place.isWaitedFor())
                .map(step ->
                        question(step, request.parameter(QuoteFields.REASON).orElse(""), number, place, adviser));
    }

    private static Div question(String step, String reason, String number, QuotePlace place, Adviser adviser) {
        Div question = focused(styled(new Div(new H2(text("quote.sure." + step))), "boodschap", "offerte-zeker"));
        question.getElement().setAttribute("role", "group").setAttribute("aria-label", text("quote.sure." + step));
        question.add(adviser.reached(text("quote.sure.call", adviser.name())));
        HtmlContainer form = Pages.form(place.step(step));
        form.add(
                sent(QuoteFields.SURE, "ja"),
                sent(QuoteFields.VERSION, number),
                sent(QuoteFields.REASON, reason),
                QuoteFields.button(text("quote.sure." + step + ".yes"), "knop", "knop-stil"));
        question.add(styled(new Div(link(place.base(), text("quote.sure.no")), form), "acties"));
        return question;
    }
}
