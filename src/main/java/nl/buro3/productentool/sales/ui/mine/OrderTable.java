package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import nl.buro3.productentool.common.Money;
import nl.buro3.productentool.sales.order.OrderLine;
import nl.buro3.productentool.sales.order.OrderLine.Part;
import nl.buro3.productentool.sales.order.OrderSums;
import nl.buro3.productentool.sales.order.OrderSums.Sum;

/** What is or was ordered and what it costs: what is paid once and what each month stand apart. */
public final class OrderTable extends Div {

    public OrderTable(List<OrderLine> lines, OrderSums sums) {
        addClassName("bestelling");
        UnorderedList list = styled(new UnorderedList(), "bestelregels");
        lines.forEach(line -> line.parts().forEach(part -> list.add(line(line, part))));
        add(list);
        if (!sums.once().isNothing() || sums.monthly().isNothing()) {
            add(sums("order.once", sums.once(), sums.rate()));
        }
        if (!sums.monthly().isNothing()) {
            add(sums("order.monthly", sums.monthly(), sums.rate()));
        }
    }

    private static ListItem line(OrderLine line, Part part) {
        String name = part.isSetup() ? text("order.setup", line.name()) : line.name();
        Div what = new Div(written(words(name, "bestelregel-naam")));
        what.add(words(
                text("order.line", part.amount(), euros(part.price()), text("order.unit." + part.unit())), "klein"));
        if (line.months() != null && !part.isSetup()) {
            what.add(words(text("order.line.months", line.months()), "klein"));
        }
        ListItem item = styled(
                new ListItem(styled(what, "bestelregel-wat"), words(euros(part.sum()), "bestelregel-som")),
                "bestelregel");
        item.getElement()
                .setAttribute(
                        part.isSetup() ? "data-order-setup" : "data-order-line", String.valueOf(line.productId()));
        return item;
    }

    private static Div sums(String heading, Sum sum, BigDecimal rate) {
        DescriptionList amounts = styled(new DescriptionList(), "bestelsommen");
        add(amounts, text("order.net"), sum.net());
        add(amounts, text("order.vat", rate.stripTrailingZeros().toPlainString()), sum.vat());
        add(amounts, text("order.gross"), sum.gross());
        return new Div(new H2(text(heading)), amounts);
    }

    private static void add(DescriptionList amounts, String label, BigDecimal amount) {
        amounts.add(new Term(label), new Description(euros(amount)));
    }

    static String euros(BigDecimal amount) {
        return Money.euros(amount, currentLanguage());
    }
}
