package nl.buro3.productentool.sales.quote.paper;

import static nl.buro3.productentool.common.Texts.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.LineWords;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.content.QuoteTotals.Sum;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Signed;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of a quote on paper, as HTML for the printer. */
final class PaperLayout {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final QuoteDetails quote;
    private final String origin;
    private final QuoteContent content;
    private final Locale language;
    private final Document page = Document.createShell("");

    /** @param origin the portal's own address, for the links to cards; empty for none */
    PaperLayout(QuoteDetails quote, String origin) {
        this.quote = quote;
        this.origin = origin;
        this.content = quote.content();
        this.language = content.language();
    }

    Document page() {
        page.child(0).attr("lang", language.getLanguage());
        page.title(text(language, "quote.title", quote.number()));
        page.head().appendElement("style").appendChild(new DataNode(PaperStyles.css(foot())));
        letterhead();
        facts();
        paragraphs(page.body(), content.intro());
        lines();
        sums();
        signed();
        terms();
        return page;
    }

    private void letterhead() {
        Element head = page.body().appendElement("div").addClass("head");
        head.appendElement("div").addClass("brand").text(House.current().name());
        Element house = head.appendElement("div").addClass("house");
        House.current()
                .legal()
                .address()
                .forEach(line -> house.appendElement("div").text(line));
    }

    private void facts() {
        page.body().appendElement("h1").text(text(language, "quote.title", quote.number()));
        page.body().appendElement("p").addClass("subject").text(content.subject());
        Element row = page.body().appendElement("table").addClass("facts").appendElement("tr");
        Element customer = row.appendElement("td");
        content.customer().lines().forEach(line -> customer.appendElement("div").text(line));
        Element facts = row.appendElement("td").addClass("right");
        LocalDate sent = quote.progress().sent() == null
                ? null
                : LocalDate.ofInstant(quote.progress().sent(), HERE);
        if (sent != null) {
            facts.appendElement("div").text(text(language, "quote.paper.date", day(sent)));
        }
        facts.appendElement("div").text(text(language, "quote.paper.until", day(content.validUntil())));
        if (quote.owner() != null) {
            facts.appendElement("div")
                    .text(text(language, "quote.paper.owner", quote.owner().name()));
        }
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    private void lines() {
        Element table = page.body().appendElement("table").addClass("lines");
        Element head = table.appendElement("thead").appendElement("tr");
        List.of("what", "amount", "price", "vat", "total")
                .forEach(column ->
                        head.appendElement("th").addClass(column).text(text(language, "quote.paper." + column)));
        Element body = table.appendElement("tbody");
        Set<String> chosen = quote.chosen(Set.of());
        for (LineContent line : content.lines()) {
            line(body.appendElement("tr"), line, !line.optional() || chosen.contains(line.handle()));
        }
    }

    private void line(Element row, LineContent line, boolean isTaken) {
        Element what = row.appendElement("td").addClass("what");
        title(what.appendElement("div").addClass("title"), line);
        if (!line.text().isEmpty()) {
            what.appendElement("div").addClass("small").text(line.text());
        }
        if (line.optional()) {
            boolean isAgreed = quote.signed() != null;
            String key = isTaken ? "quote.option.taken" : isAgreed ? "quote.option.left" : "quote.paper.option";
            what.appendElement("div").addClass("small option").text(text(language, key));
        }
        row.appendElement("td").addClass("amount").text(QuoteTotals.number(line.amount(), language));
        Element price = row.appendElement("td").addClass("price");
        price.text(
                line.unit() == PriceUnit.ONCE
                        ? QuoteTotals.words(line.price(), language)
                        : text(language, "quote.line.price." + line.unit(), QuoteTotals.words(line.price(), language)));
        if (line.months() != null) {
            price.appendElement("div").addClass("small").text(LineWords.term(line.months(), language));
        }
        if (line.discount().signum() > 0) {
            price.appendElement("div")
                    .addClass("small")
                    .text(text(language, "quote.paper.discount", QuoteTotals.number(line.discount(), language)));
        }
        row.appendElement("td").addClass("vat").text(line.vat() + "%");
        row.appendElement("td").addClass("total").text(QuoteTotals.words(line.total(), language));
    }

    /** Leads to the card, by the link that is this quote's own. */
    private void title(Element title, LineContent line) {
        String card = quote.links().get(line.handle());
        if (card == null || origin.isEmpty()) {
            title.text(line.title());
        } else {
            title.appendElement("a").attr("href", origin + card).text(line.title());
        }
    }

    private void sums() {
        QuoteTotals totals = quote.totals(Set.of());
        Element sums = page.body().appendElement("div").addClass("sums");
        sum(sums, "once", totals.once());
        sum(sums, "month", totals.month());
        String committed = LineWords.committed(totals, language);
        if (!committed.isEmpty()) {
            sums.appendElement("div").addClass("small").text(committed);
        }
    }

    private void sum(Element sums, String kind, Sum sum) {
        if (sum.isEmpty()) {
            return;
        }
        Element table = sums.appendElement("table");
        row(table, text(language, "quote.sum." + kind + ".net"), QuoteTotals.words(sum.net(), language));
        sum.vat()
                .forEach(vat -> row(
                        table,
                        text(language, "quote.sum.vat", vat.rate(), QuoteTotals.words(vat.base(), language)),
                        QuoteTotals.words(vat.amount(), language)));
        row(table, text(language, "quote.sum." + kind + ".gross"), QuoteTotals.words(sum.gross(), language))
                .addClass("gross");
    }

    private static Element row(Element table, String name, String amount) {
        Element row = table.appendElement("tr");
        row.appendElement("td").addClass("name").text(name);
        row.appendElement("td").addClass("total").text(amount);
        return row;
    }

    private void signed() {
        Signed signed = quote.signed();
        if (signed == null) {
            return;
        }
        Element box = page.body().appendElement("div").addClass("signed");
        box.appendElement("div").addClass("title").text(text(language, "quote.stand.accepted"));
        box.appendElement("div")
                .text(text(language, "quote.paper.signed", signed.name(), signed.role(), day(signed.day())));
        box.appendElement("div").addClass("footnote").text(text(language, "quote.paper.hash", signed.hash()));
    }

    private void terms() {
        if (!content.terms().isEmpty()) {
            page.body().appendElement("h2").text(text(language, "quote.terms.title"));
            paragraphs(page.body(), content.terms());
        }
    }

    private static void paragraphs(Element where, String words) {
        if (!words.isEmpty()) {
            where.appendElement("p").addClass("words").text(words);
        }
    }

    /** What stands at the foot of each page. */
    private String foot() {
        House.Legal legal = House.current().legal();
        return String.join(
                " · ",
                List.of(
                                House.current().name(),
                                legal.register().isEmpty()
                                        ? ""
                                        : text(language, "quote.paper.register", legal.register()),
                                legal.vat().isEmpty() ? "" : text(language, "quote.paper.vat-number", legal.vat()),
                                quote.number())
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
