package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.overview.OwnershipChoices;
import nl.buro3.productentool.sales.overview.OwnershipChoices.Choice;
import nl.buro3.productentool.sales.overview.OwnershipQuery;

/** By what the overview is narrowed: an ordinary form, so that what was chosen stands in the address. */
@Tag("form")
class OwnershipFields extends HtmlContainer {

    private static final List<Integer> DAYS = List.of(30, 60, 90, 180);

    OwnershipFields(OwnershipQuery query, boolean asList, OwnershipChoices choices) {
        styled(this, "afname-filter");
        getElement().setAttribute("method", "get").setAttribute("action", DeskAddress.OWNED);
        if (asList) {
            add(sent(DeskAddress.SHOW, DeskAddress.LIST));
        }
        HtmlContainer customer = new HtmlContainer("input");
        customer.getElement().setAttribute("type", "search").setAttribute("value", query.customer());
        List<Choice> products = choices.products();
        add(
                field(DeskAddress.CUSTOMER, customer),
                select(DeskAddress.PRODUCT, query.product(), products),
                select(DeskAddress.WITHOUT, query.without(), products),
                select(DeskAddress.CATEGORY, query.category(), choices.categories()),
                select(DeskAddress.SPECIALIST, query.specialist(), choices.specialists()),
                select(DeskAddress.ENDING, String.valueOf(query.endingWithin()), days(query)));
        add(ways(asList));
    }

    private static Div ways(boolean asList) {
        HtmlContainer show = styled(new HtmlContainer("button"), "knop");
        show.setText(text("desk.owned.filter"));
        return styled(
                new Div(
                        show,
                        link(
                                asList ? DeskAddress.list(OwnershipQuery.ALL) : DeskAddress.OWNED,
                                text("desk.owned.all"))),
                "acties");
    }

    private static List<Choice> days(OwnershipQuery query) {
        return Stream.concat(Stream.of(query.endingWithin()), DAYS.stream())
                .filter(days -> days > 0)
                .distinct()
                .sorted()
                .map(days -> new Choice(String.valueOf(days), text("desk.owned.days", days)))
                .toList();
    }

    private static Div select(String name, String chosen, List<Choice> choices) {
        HtmlContainer select = new HtmlContainer("select");
        select.add(option("", text("desk.owned.any." + name), false));
        choices.forEach(choice ->
                select.add(option(choice.key(), choice.name(), choice.key().equals(chosen))));
        return field(name, select);
    }

    private static HtmlContainer option(String value, String words, boolean chosen) {
        HtmlContainer option = new HtmlContainer("option");
        option.setText(words);
        option.getElement().setAttribute("value", value).setAttribute("selected", chosen);
        return option;
    }

    private static Div field(String name, HtmlContainer input) {
        input.setId("afname-" + name);
        input.getElement().setAttribute("name", name);
        return styled(new Div(Pages.label(text("desk.owned.field." + name), input), input), "veld");
    }
}
