package nl.buro3.productentool.sales.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Asked;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts together what a quote's pages show. */
@Component
class QuoteReading {

    private final Quotes quotes;
    private final QuoteQuestions questions;
    private final QuoteAcceptances acceptances;
    private final QuotePeople people;
    private final Catalog catalog;
    private final TracedLinks tracedLinks;

    QuoteReading(
            Quotes quotes,
            QuoteQuestions questions,
            QuoteAcceptances acceptances,
            QuotePeople people,
            Catalog catalog,
            TracedLinks tracedLinks) {
        this.quotes = quotes;
        this.questions = questions;
        this.acceptances = acceptances;
        this.people = people;
        this.catalog = catalog;
        this.tracedLinks = tracedLinks;
    }

    /** All of it, for employees. */
    QuoteDetails details(Quote quote) {
        return details(quote, quote.content(), null);
    }

    /** What its customer may read of it. */
    QuoteDetails readable(Quote quote) {
        return details(quote, quote.readable(), earlier(quote));
    }

    private QuoteDetails details(Quote quote, QuoteContent content, QuoteDetails.@Nullable Earlier earlier) {
        Map<Long, CardSummary> cards = catalog.cards(content.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.product()))
                .distinct()
                .toList());
        Map<String, Long> traced = TracedLinks.of(quote);
        return new QuoteDetails(
                new QuoteDetails.Seen(quote.id(), quote.version()),
                quote.number(),
                quote.edition(),
                content,
                quote.progress(),
                people.contact(quote.ownerId()).orElse(null),
                links(traced, content, cards),
                traced,
                indications(content, cards),
                questions(quote),
                acceptances.findById(quote.id()).map(QuoteAcceptance::signed).orElse(null),
                earlier,
                quotes.successors(quote.series(), quote.edition(), Limit.of(1)).stream()
                        .findFirst()
                        .orElse(null));
    }

    private List<Asked> questions(Quote quote) {
        List<Asked> asked = questions.findByQuoteIdOrderById(quote.id()).stream()
                .map(QuoteQuestion::asked)
                .toList();
        Map<Long, Contact> answerers =
                people.contacts(asked.stream().flatMap(question -> Stream.ofNullable(question.answeredBy())));
        return asked.stream()
                .map(question -> Optional.ofNullable(question.answeredBy())
                        .map(answerers::get)
                        .map(answerer -> question.answeredBy(answerer.name()))
                        .orElse(question))
                .toList();
    }

    private static Map<String, PriceIndication> indications(QuoteContent content, Map<Long, CardSummary> cards) {
        Map<String, PriceIndication> indications = new LinkedHashMap<>();
        content.lines()
                .forEach(line -> Optional.ofNullable(line.product())
                        .map(cards::get)
                        .ifPresent(card -> indications.put(line.handle(), card.price())));
        return indications;
    }

    /** The version that it replaced, where that was the same customer's to read. */
    private QuoteDetails.@Nullable Earlier earlier(Quote quote) {
        return quote.edition() == 1 || !quote.wasSent()
                ? null
                : quotes.earlier(quote.series(), quote.edition(), Limit.of(1)).stream()
                        .filter(before -> before.isForSame(quote))
                        .map(before -> new QuoteDetails.Earlier(before.number(), before.content()))
                        .findFirst()
                        .orElse(null);
    }

    /** The traced link where there is one whose token is known, else the card's own address. */
    private Map<String, String> links(Map<String, Long> traced, QuoteContent content, Map<Long, CardSummary> cards) {
        Map<Long, String> paths = tracedLinks.paths(traced.values());
        Map<String, String> links = new LinkedHashMap<>();
        for (LineContent line : content.lines()) {
            CardSummary card = line.product() == null ? null : cards.get(line.product());
            String path = Optional.ofNullable(traced.get(line.handle()))
                    .map(paths::get)
                    .orElse(card == null ? null : card.url());
            if (path != null) {
                links.put(line.handle(), path);
            }
        }
        return links;
    }

    /** The cards that stand in it. */
    static List<Long> products(Quote quote) {
        return quote.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.productId()))
                .distinct()
                .collect(Collectors.toList());
    }
}
