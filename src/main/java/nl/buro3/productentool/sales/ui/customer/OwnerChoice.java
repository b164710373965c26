package nl.buro3.productentool.sales.ui.customer;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.ui.Pages;
import org.jspecify.annotations.Nullable;

/** Who looks after a customer: a choice that is kept at once. */
final class OwnerChoice extends Div {

    private static final String ID = "klant-van";

    private final HtmlContainer choice = new HtmlContainer("select");

    /** @param chosen takes the number of the colleague, or null for nobody */
    OwnerChoice(List<Account> colleagues, Consumer<@Nullable Long> chosen) {
        choice.setId(ID);
        choice.add(option("", text("customer.owner.nobody")));
        colleagues.forEach(colleague -> choice.add(option(String.valueOf(colleague.id()), colleague.name())));
        choice.getElement().addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                chosen.accept(number(String.valueOf(event.getValue())));
            }
        });
        add(styled(new Div(Pages.label(text("customer.owner"), choice), choice), "veld", "klant-van"));
    }

    private static @Nullable Long number(String value) {
        return value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
    }

    void show(@Nullable Account owner) {
        choice.getElement().setProperty("value", owner == null ? "" : String.valueOf(owner.id()));
    }

    private static HtmlContainer option(String value, String words) {
        HtmlContainer option = new HtmlContainer("option");
        option.setText(words);
        option.getElement().setAttribute("value", value);
        return option;
    }
}
