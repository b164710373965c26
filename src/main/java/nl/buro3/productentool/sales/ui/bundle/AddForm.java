package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.label;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.LineAction;

/** Adds a card by its name, on the bundle's own page; what was refused stands in it again. */
final class AddForm {

    private final LineFields fields;
    private final String chosen;

    AddForm(LineFields fields, PageRequest page) {
        this.fields = fields;
        this.chosen = page.parameter(BundleAddress.CARD).orElse("");
    }

    /**
     * The form; where there are lines its fields and button are part of theirs, so that nothing is lost that was typed there.
     *
     * @param cards the cards that can be had, by category
     */
    Section section(Map<String, List<CardSummary>> cards, ShownBundle bundle, String back) {
        HtmlContainer form = bundle.isEmpty() ? ownForm(bundle, back) : new Div();
        HtmlContainer choice = choice(cards);
        HtmlContainer amount = fields.field(BundleAddress.AMOUNT, "1");
        amount.getElement().setAttribute("inputmode", "numeric");
        HtmlContainer add = PlainParts.doing(LineAction.CHOSEN, text("bundle.more.add"), "knop");
        if (!bundle.isEmpty()) {
            List.of(choice, amount, add).forEach(PlainParts::ofLines);
        }
        form.add(
                field(BundleAddress.CARD, text("bundle.more.card"), choice, "pakketkeuze"),
                field(BundleAddress.AMOUNT, text("bundle.amount"), amount, "pakketgetal"),
                add);
        return styled(
                new Section(
                        new H2(text(bundle.isEmpty() ? "bundle.more.first" : "bundle.more")),
                        styled(form, "vergelijk-erbij")),
                "pakketerbij");
    }

    private static HtmlContainer ownForm(ShownBundle bundle, String back) {
        HtmlContainer form = PlainParts.form(BundleAddress.ADD, sent(BundleAddress.BACK, back));
        form.getElement().setAttribute("novalidate", true);
        bundle.stored().ifPresent(head -> form.add(sent(BundleAddress.BUNDLE, head.id() + "")));
        return form;
    }

    private Div field(String name, String words, HtmlContainer field, String className) {
        Div whole = styled(new Div(label(words, field), field), "veld", className);
        fields.mistake(name, whole);
        return whole;
    }

    private HtmlContainer choice(Map<String, List<CardSummary>> cards) {
        HtmlContainer choice = new HtmlContainer("select");
        choice.setId(BundleAddress.CARD);
        choice.getElement().setAttribute("name", BundleAddress.CARD).setAttribute("required", true);
        HtmlContainer none = new HtmlContainer("option");
        none.setText(text("bundle.more.choose"));
        none.getElement().setAttribute("value", "");
        choice.add(none);
        cards.forEach((category, ofIt) -> choice.add(group(category, ofIt)));
        return choice;
    }

    private HtmlContainer group(String category, List<CardSummary> cards) {
        HtmlContainer group = written(new HtmlContainer("optgroup"));
        group.getElement().setAttribute("label", category);
        cards.forEach(card -> {
            HtmlContainer option = written(new HtmlContainer("option"));
            option.setText(card.name());
            option.getElement().setAttribute("value", card.slug());
            if (card.slug().equals(chosen)) {
                option.getElement().setAttribute("selected", true);
            }
            group.add(option);
        });
        return group;
    }
}
