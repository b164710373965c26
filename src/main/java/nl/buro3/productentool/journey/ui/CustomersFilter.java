package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;

/** Which customers are listed: an ordinary form, so that the choice stands in the address. */
final class CustomersFilter extends HtmlContainer {

    CustomersFilter(CustomersAddress asked, List<CardSummary> cards) {
        super("form");
        addClassNames("beheer-rij", "klantenkeuze");
        getElement()
                .setAttribute("method", "get")
                .setAttribute("action", CustomerNavigation.CUSTOMERS)
                .setAttribute("role", "search");
        Input name = new Input();
        name.setId("klant-naam");
        name.setValue(asked.name());
        name.getElement().setAttribute("name", CustomersAddress.NAME).setAttribute("type", "search");
        NativeButton show = styled(new NativeButton(text("customers.filter.show")), "knop", "knop-stil");
        show.getElement().setAttribute("type", "submit");
        add(
                field("customers.name", name),
                field("customers.filter", whose(asked)),
                field("customers.filter.product", product(asked, cards)),
                show);
    }

    private static HtmlContainer whose(CustomersAddress asked) {
        HtmlContainer choice = choice("klant-van-wie", CustomersAddress.OWNER);
        choice.add(option("", text("customers.filter.all"), !asked.mine()));
        choice.add(option(CustomersAddress.ME, text("customers.filter.mine"), asked.mine()));
        return choice;
    }

    private static HtmlContainer product(CustomersAddress asked, List<CardSummary> cards) {
        HtmlContainer choice = choice("klant-product", CustomersAddress.PRODUCT);
        choice.add(
                option("", text("customers.filter.product.any"), asked.product().isEmpty()));
        cards.forEach(
                card -> choice.add(option(card.slug(), card.name(), card.slug().equals(asked.product()))));
        return choice;
    }

    private static HtmlContainer choice(String id, String name) {
        HtmlContainer choice = new HtmlContainer("select");
        choice.setId(id);
        choice.getElement().setAttribute("name", name);
        return choice;
    }

    private static HtmlContainer option(String value, String words, boolean chosen) {
        HtmlContainer option = new HtmlContainer("option");
        option.setText(words);
        option.getElement().setAttribute("value", value).setAttribute("selected", chosen);
        return option;
    }

    private static Div field(String label, Component field) {
        return styled(new Div(Pages.label(text(label), field), field), "veld");
    }
}
