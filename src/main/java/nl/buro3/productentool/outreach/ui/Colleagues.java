package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;

/** A list to choose a colleague from; nobody is chosen until somebody is. */
final class Colleagues extends HtmlContainer {

    private final transient List<Account> choices;

    Colleagues(List<Account> choices) {
        super("select");
        this.choices = choices;
        setId("collega");
        add(option("", text("inbox.give.choose")));
        choices.forEach(choice -> add(option(String.valueOf(choice.id()), choice.name())));
        getElement().addPropertyChangeListener("value", "change", event -> {});
    }

    Optional<Account> chosen() {
        String value = getElement().getProperty("value", "");
        return choices.stream()
                .filter(choice -> String.valueOf(choice.id()).equals(value))
                .findFirst();
    }

    /** Shows that a choice is missing, and where that is said. */
    void miss(String saidAt) {
        getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", saidAt);
        getElement().callJsFunction("focus");
    }

    private static HtmlContainer option(String value, String words) {
        HtmlContainer option = new HtmlContainer("option");
        option.setText(words);
        option.getElement().setAttribute("value", value);
        return option;
    }
}
