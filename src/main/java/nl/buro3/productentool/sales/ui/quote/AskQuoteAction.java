package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.sales.ui.bundle.BundleAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks for a quote for a bundle, in one click. */
@Component
@Order(10)
class AskQuoteAction implements BundleAction {

    static final String ASKING = "/mijn/offertes/aanvraag";
    static final String BUNDLE = "pakket";
    static final String LANGUAGE = "taal";

    @Override
    public com.vaadin.flow.component.Component of(long bundle) {
        HtmlContainer form = styled(QuoteFields.form(ASKING), "offerte-aanvraag");
        form.add(
                sent(BUNDLE, String.valueOf(bundle)),
                sent(LANGUAGE, currentLanguage().getLanguage()),
                QuoteFields.button(text("quote.ask"), "knop"),
                styled(new Paragraph(text("quote.ask.hint")), "klein"));
        form.setVisible(!Accounts.staffIsLooking()); // who makes quotes begins one of it at their own desk
        return form;
    }
}
