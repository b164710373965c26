package nl.buro3.productentool.sales.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
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

    QuoteReading(
            Quotes quotes,
            QuoteQuestions questions,
            QuoteAcceptances acceptances,
            QuotePeople people,
            Catalog catalog) {
        this.quotes = quotes;
        this.questions = questions;
        this.acceptances = acceptances;
        this.people = people;
        this.catalog = catalog;
    }

    QuoteDetails details(Quote quote) {
        return new QuoteDetails(
                new QuoteDetails.Seen(quote.id(), quote.version()),
                quote.number(),
                quote.edition(),
                quote.content(),
                quote.progress(),
                people.contact(quote.ownerId()).orElse(null),
                links(quote),
                questions.findByQuoteIdOrderById(quote.id()).stream()
                        .map(QuoteQuestion::asked)
                        .toList(),
                acceptances.findById(quote.id()).map(QuoteAcceptance::signed).orElse(null),
                quotes.successors(quote.series(), quote.edition(), Limit.of(1)).stream()
                        .findFirst()
                        .orElse(null));
    }

    /** The traced link where there is one, else the card's own address. */
    private Map<String, String> links(Quote quote) {
        Map<Long, CardSummary> cards = catalog.cards(products(quote));
        Map<String, String> links = new LinkedHashMap<>();
        for (QuoteLine line : quote.lines()) {
            CardSummary card = line.productId() == null ? null : cards.get(line.productId());
            if (!line.link().isEmpty()) {
                links.put(line.handle(), line.link());
            } else if (card != null) {
                links.put(line.handle(), card.url());
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
