package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.ui.quote.QuoteLook;

/** What stands in a quote that is written no more, in short. */
final class QuoteReader extends Section {

    private static final String LINKS = "/beheer/links/";

    QuoteReader(QuoteDetails quote) {
        add(new H2(quote.content().subject()));
        Paragraph whom =
                new Paragraph(String.join(", ", quote.content().customer().lines()));
        add(whom);
        add(new Paragraph(
                text("quote.desk.valid", OwnedWords.day(quote.content().validUntil(), currentLanguage()))));
        if (!quote.content().intro().isEmpty()) {
            add(styled(new Paragraph(quote.content().intro()), "offerte-intro"));
        }
        OrderedList lines = styled(new OrderedList(), "offerte-regels");
        Set<String> chosen = quote.chosen(Set.of());
        quote.content().lines().forEach(line -> lines.add(line(line, chosen.contains(line.handle()), quote)));
        add(lines);
    }

    /** What it comes to: as agreed; or as the customer reads it first, and with all that they may choose. */
    static Div sums(QuoteDetails quote) {
        QuoteTotals least = quote.totals(Set.of());
        QuoteTotals highest = quote.content().highest();
        Div sums = styled(new Div(), "offerte-sommen");
        if (quote.signed() != null) {
            sums.add(new H2(text("quote.desk.sums.chosen")), QuoteLook.table(least));
        } else if (least.equals(highest)) {
            sums.add(new H2(text("quote.desk.sums.all")), QuoteLook.table(highest));
        } else {
            sums.add(new H2(text("quote.desk.sums.least")), QuoteLook.table(least));
            sums.add(new H2(text("quote.desk.sums")), QuoteLook.table(highest));
        }
        return sums;
    }

    private static ListItem line(LineContent line, boolean isChosen, QuoteDetails quote) {
        Div what = styled(new Div(words(line.title(), "offerte-titel")), "offerte-wat");
        if (!line.text().isBlank()) {
            what.add(styled(new Paragraph(line.text()), "offerte-tekst"));
        }
        what.add(styled(new Paragraph(QuoteLook.reckoning(line) + ", " + text("quote.line.vat", line.vat())), "klein"));
        if (line.optional()) {
            String key = isChosen
                    ? "quote.option.taken"
                    : quote.signed() == null ? "quote.desk.line.optional" : "quote.option.left";
            what.add(styled(new Paragraph(text(key)), "klein"));
        }
        Long link = quote.traced().get(line.handle());
        if (link != null) {
            what.add(opened(line, link));
        }
        ListItem item = styled(
                new ListItem(
                        what,
                        styled(
                                new Div(words(
                                        QuoteTotals.words(line.total(), currentLanguage()), "offerte-regelbedrag")),
                                "offerte-kost")),
                "offerte-regel");
        item.getElement().setAttribute("data-quote-line", line.handle());
        return item;
    }

    /** Leads to what became of the line's own link. */
    private static Anchor opened(LineContent line, long number) {
        Anchor opened = styled(link(LINKS + number, text("quote.desk.line.opened")), "klein");
        opened.add(Pages.hidden(" " + line.title()));
        return opened;
    }
}
