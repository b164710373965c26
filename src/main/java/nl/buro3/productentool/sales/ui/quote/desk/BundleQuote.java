package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.ui.bundle.BundleAction;
import org.springframework.core.annotation.Order;

/** Lets an employee begin a quote at the bundle that it is made of: a customer's, or their own. */
@org.springframework.stereotype.Component
@Order(5)
class BundleQuote implements BundleAction {

    static final String ADDRESS = DeskNavigation.QUOTES + "/van-pakket";
    static final String BUNDLE = "pakket";

    @Override
    public Component of(long bundle) {
        HtmlContainer form = form(bundle, styled(new HtmlContainer("button"), "knop"));
        form.setVisible(Accounts.staffIsLooking());
        return form;
    }

    /** A form with this button in it, which begins a quote of a bundle. */
    static HtmlContainer form(long bundle, HtmlContainer button) {
        HtmlContainer form = styled(Pages.form(ADDRESS), "offerte-aanvraag");
        button.setText(text("quote.desk.of-bundle"));
        form.add(sent(BUNDLE, String.valueOf(bundle)), button);
        return form;
    }
}
