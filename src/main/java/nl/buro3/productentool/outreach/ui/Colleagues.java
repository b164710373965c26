package nl.buro3.productentool.outreach.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;

/** A list to choose a colleague from; the first one is chosen until another is. */
final class Colleagues extends HtmlContainer {

    private final transient List<Account> choices;

    Colleagues(List<Account> choices) {
        super("select");
        this.choices = choices;
        setId("collega");
        choices.forEach(choice -> {
            HtmlContainer option = new HtmlContainer("option");
            option.setText(choice.name());
            option.getElement().setAttribute("value", String.valueOf(choice.id()));
            add(option);
        });
        getElement().addPropertyChangeListener("value", "change", event -> {});
    }

    Optional<Account> chosen() {
        String value = getElement().getProperty("value", "");
        return choices.stream()
                .filter(choice -> value.isEmpty() || String.valueOf(choice.id()).equals(value))
                .findFirst();
    }
}
