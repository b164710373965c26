package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.order.Confirmation;
import nl.buro3.productentool.sales.order.Offer;
import nl.buro3.productentool.sales.order.Offer.Unpriced;
import nl.buro3.productentool.sales.order.OrderLine;
import nl.buro3.productentool.sales.order.OrderSums;
import nl.buro3.productentool.sales.ui.mine.OrderInput.Mistake;

/**
 * The form that confirms an order. It carries a key of its own, so that it makes one order however often it is sent, and
 * what it said that it costs, so that nobody orders at a price that they did not see.
 */
@Tag("form")
class OrderForm extends HtmlContainer {

    private final OrderInput input;
    private final Set<Mistake> mistakes;

    /** @param again whether it was sent before and could not be taken: then it keeps its key */
    OrderForm(OrderInput input, Offer offer, Set<Mistake> mistakes, boolean again) {
        this.input = input;
        this.mistakes = mistakes;
        styled(this, "formulier", "mijn-formulier");
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", MineAddress.ORDER)
                .setAttribute("novalidate", true);
        addHidden(offer, again);
        add(new OrderTable(offer.lines(), offer.sums()));
        if (!offer.rest().isEmpty()) {
            add(rest(offer.rest()));
        }
        add(reference(), payment(), terms(), agree(), confirm(offer));
    }

    /** What comes along unseen, and how many of a card. */
    private void addHidden(Offer offer, boolean again) {
        UUID key = again ? input.formKey().orElseGet(UUID::randomUUID) : UUID.randomUUID();
        add(sent(OrderInput.KEY, key.toString()));
        add(sent(OrderInput.SEEN, offer.fingerprint()));
        Accounts.current()
                .map(Account::organisation)
                .ifPresent(buyer -> add(sent(OrderInput.ORGANISATION, buyer.handle())));
        add(sent(RequestFields.LANGUAGE, currentLanguage().getLanguage()));
        if (input.bundle() > 0) {
            add(sent(OrderInput.BUNDLE, String.valueOf(input.bundle())));
        } else {
            add(sent(OrderInput.CARD, input.slug()), amount());
        }
    }

    private Div amount() {
        HtmlContainer field = input("number", OrderInput.AMOUNT, input.amount());
        field.getElement()
                .setAttribute("min", "1")
                .setAttribute("max", String.valueOf(OrderLine.MOST))
                .setAttribute("inputmode", "numeric");
        HtmlContainer again = styled(new HtmlContainer("button"), "knop", "knop-stil");
        again.setText(text("order.recalculate"));
        again.getElement().setAttribute("formmethod", "get").setAttribute("formaction", MineAddress.ORDER);
        Div row = styled(new Div(field, again), "bestel-aantal");
        return field(text("order.amount"), field, row, Mistake.AMOUNT);
    }

    /** What a quote is asked for by the same button. */
    private static Section rest(List<Unpriced> rest) {
        UnorderedList names = new UnorderedList();
        rest.forEach(each -> names.add(new ListItem(
                written(words(text("order.rest.line", each.line().amount(), each.name()), "bestelregel-naam")))));
        names.addClassName("bestel-rest");
        return new Section(new H2(text("order.rest")), new Paragraph(text("order.rest.explained")), names);
    }

    private Div reference() {
        HtmlContainer field = input("text", OrderInput.REFERENCE, input.reference());
        field.getElement().setAttribute("maxlength", String.valueOf(Confirmation.LONGEST_REFERENCE));
        return field(text("order.reference"), field, field, Mistake.REFERENCE);
    }

    private static Paragraph payment() {
        return new Paragraph(text("order.payment.account", House.current().paymentDays()));
    }

    private static HtmlContainer terms() {
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(text("order.terms"));
        return styled(
                new HtmlContainer(
                        "details",
                        summary,
                        new Paragraph(text("order.terms.price")),
                        new Paragraph(text("order.terms.delivery")),
                        new Paragraph(text("order.terms.end"))),
                "bestel-voorwaarden");
    }

    private Div agree() {
        HtmlContainer tick = input("checkbox", OrderInput.AGREED, "1");
        tick.getElement().setAttribute("checked", input.agreed());
        Div row = styled(new Div(tick, Pages.label(text("order.agree"), tick)), "mijn-vink");
        Div field = new Div(row);
        complain(field, tick, Mistake.TERMS);
        return field;
    }

    private static Div confirm(Offer offer) {
        HtmlContainer send = styled(new HtmlContainer("button"), "knop");
        send.setText(confirmation(offer.sums()));
        send.getElement().setAttribute("name", OrderInput.SEND).setAttribute("value", "1");
        return styled(new Div(send, words(text("order.confirm.then"), "klein")), "bestel-knop");
    }

    /** All that has to be paid, at once and each month. */
    private static String confirmation(OrderSums sums) {
        String once = OrderTable.euros(sums.once().gross());
        String monthly = OrderTable.euros(sums.monthly().gross());
        if (sums.monthly().isNothing()) {
            return text("order.confirm", once);
        }
        return sums.once().isNothing()
                ? text("order.confirm.monthly", monthly)
                : text("order.confirm.both", once, monthly);
    }

    private static HtmlContainer input(String type, String name, String value) {
        HtmlContainer input = new HtmlContainer("input");
        input.setId(name);
        input.getElement().setAttribute("type", type).setAttribute("name", name).setAttribute("value", value);
        return input;
    }

    private Div field(String label, HtmlContainer input, HtmlContainer row, Mistake mistake) {
        Div field = styled(new Div(Pages.label(label, input)), "veld");
        complain(field, input, mistake);
        field.add(row);
        return field;
    }

    private void complain(Div field, HtmlContainer input, Mistake mistake) {
        if (mistakes.contains(mistake)) {
            String id = input.getId().orElseThrow() + "-fout";
            Div wrong = styled(new Div(words(text("order.mistake." + mistake))), "veld-fout");
            wrong.setId(id);
            input.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", id);
            field.add(wrong);
        }
    }

    /** Says above the form that something is not right. */
    static Div alert(String words) {
        Div box = focused(styled(new Div(new Paragraph(words)), "boodschap"));
        box.getElement().setAttribute("role", "alert");
        return box;
    }
}
