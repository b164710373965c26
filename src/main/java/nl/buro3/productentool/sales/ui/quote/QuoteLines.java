package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;

/** The lines of a quote as its customer reads them: what it is, what it costs, what was asked about it. */
final class QuoteLines extends OrderedList {

    /** How the names begin under which the browser keeps what is typed until it has arrived. */
    static final String DRAFT = "offertevraag";

    private static final int LONGEST_QUESTION = 1000;

    private final transient QuoteDetails quote;
    private final transient QuotePlace place;
    private final transient Set<String> chosen;
    private final transient Typed typed;

    /**
     * A question that was typed and could not be sent.
     *
     * @param handle of its line; empty for the whole
     * @param isEmpty whether it was sent without a word
     * @param ticked the options that go along with whatever is asked, and come back
     */
    record Typed(String handle, String words, boolean isEmpty, Set<String> ticked) {

        static Typed read(PageRequest page) {
            boolean isEmpty = page.parameter(QuoteFields.EMPTY).isPresent();
            Set<String> ticked = new LinkedHashSet<>(page.parameters(QuoteFields.OPTION));
            return page.parameter(QuoteFields.REFUSED).isEmpty() && !isEmpty
                    ? new Typed("", "", false, ticked)
                    : new Typed(
                            page.parameter(QuoteFields.LINE).orElse(""),
                            page.parameter(QuoteFields.QUESTION).orElse(""),
                            isEmpty,
                            ticked);
        }

        private String about(String line) {
            return handle.equals(line) ? words : "";
        }

        private boolean isEmpty(String line) {
            return isEmpty && handle.equals(line);
        }
    }

    /** @param chosen the optional lines that are ticked */
    QuoteLines(QuoteDetails quote, QuotePlace place, Set<String> chosen, Typed typed) {
        this.typed = typed;
        this.quote = quote;
        this.place = place;
        this.chosen = chosen;
        addClassName("offerte-regels");
        quote.content().lines().forEach(line -> add(line(line)));
    }

    private ListItem line(LineContent line) {
        ListItem item = styled(new ListItem(), "offerte-regel");
        item.getElement().setAttribute("data-quote-line", line.handle());
        boolean isLeftOut = line.optional() && !chosen.contains(line.handle());
        if (isLeftOut) {
            item.addClassName("niet-gekozen");
        }
        Div what = styled(new Div(written(new H3(line.title()))), "offerte-wat");
        if (!line.text().isEmpty()) {
            what.add(styled(written(new Paragraph(line.text())), "offerte-tekst"));
        }
        if (place.showsPrices()) {
            what.add(styled(new Paragraph(QuoteWords.reckoning(line)), "klein"));
        } else {
            what.add(styled(new Paragraph(asked(line)), "klein"));
        }
        if (line.optional()) {
            what.add(option(line));
        }
        what.add(more(line));
        item.add(what);
        if (place.showsPrices()) {
            item.add(cost(line));
        }
        return item;
    }

    /** How many, and what the card indicates for one of them today. */
    private String asked(LineContent line) {
        PriceIndication price = quote.indications().get(line.handle());
        return price == null
                ? text("quote.asked.amount", QuoteWords.number(line.amount()))
                : text("quote.asked.line", QuoteWords.number(line.amount()), price.wordsInFull(currentLanguage()));
    }

    private static Div cost(LineContent line) {
        Div cost = styled(new Div(words(QuoteWords.euros(line.total()), "offerte-regelbedrag")), "offerte-kost");
        String each = line.isMonthly() ? text("quote.line.each-month") + ", " : "";
        cost.add(words(each + text("quote.line.vat", line.vat()), "klein"));
        return cost;
    }

    /** It belongs to the form that stands elsewhere on the page. */
    private Component option(LineContent line) {
        boolean isTicked = chosen.contains(line.handle());
        if (!place.canDecide()) {
            return words(text(isTicked ? "quote.option.taken" : "quote.option.left"), "offerte-keuze");
        }
        String id = "optie-" + line.handle();
        HtmlContainer box = QuoteFields.tick(id, QuoteFields.OPTION, line.handle(), isTicked);
        box.getElement().setAttribute("form", AcceptForm.ID);
        return styled(new Div(box, Pages.label(text("quote.option"), box)), "offerte-vinkje", "offerte-keuze");
    }

    private Div more(LineContent line) {
        Div more = styled(new Div(), "offerte-meer");
        String card = quote.links().get(line.handle());
        if (card != null) {
            Anchor read = link(card, text("quote.line.card"));
            read.add(Pages.hidden(" " + line.title()));
            more.add(read);
        }
        quote.about(line.handle()).forEach(asked -> more.add(QuestionAndAnswer.of(asked)));
        if (place.canAsk()) {
            more.add(ask(line.handle(), line.title(), place, typed));
        }
        return more;
    }

    /** Asks about one line, or with an empty handle about the whole; what could not be sent is there again. */
    static HtmlContainer ask(String handle, String about, QuotePlace place, Typed typed) {
        String words = typed.about(handle);
        HtmlContainer folded = QuoteFields.folded(
                text(about.isEmpty() ? "quote.question.whole.ask" : "quote.question.ask"),
                form(handle, about, place, typed));
        folded.getElement().setAttribute("open", !words.isEmpty() || typed.isEmpty(handle));
        return folded;
    }

    /** Lets who waits for what they asked say something about it. */
    static HtmlContainer say(QuotePlace place, Typed typed) {
        return styled(form("", "", place, typed), "offerte-zeggen");
    }

    private static HtmlContainer form(String handle, String about, QuotePlace place, Typed typed) {
        HtmlContainer form = Pages.form(place.step("vraag"));
        form.getElement().setAttribute("data-concept", DRAFT + place.base() + "/" + handle);
        form.add(sent(QuoteFields.LINE, handle));
        if (place.canDecide()) {
            typed.ticked().forEach(option -> form.add(sent(QuoteFields.OPTION, option)));
        }
        boolean isSaying = place.isWaitedFor();
        String label = isSaying
                ? text("quote.asked.say")
                : about.isEmpty() ? text("quote.question.whole") : text("quote.question.about", about);
        form.add(
                field(handle, label, typed),
                QuoteFields.button(
                        text(isSaying ? "quote.asked.say.send" : "quote.question.send"), "knop", "knop-stil"));
        return form;
    }

    private static Div field(String handle, String label, Typed typed) {
        String id = "vraag-" + (handle.isEmpty() ? "geheel" : "regel-" + handle);
        return typed.isEmpty(handle)
                ? QuoteFields.wrongArea(id, QuoteFields.QUESTION, label, LONGEST_QUESTION, text("quote.mistake.vraag"))
                : QuoteFields.area(id, QuoteFields.QUESTION, label, typed.about(handle), LONGEST_QUESTION, 3);
    }
}
