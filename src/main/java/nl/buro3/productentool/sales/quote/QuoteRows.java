package nl.buro3.productentool.sales.quote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Contact;
import nl.buro3.productentool.sales.quote.detail.QuoteRow;
import org.springframework.stereotype.Component;

/** Lists of quotes: so many statements, however many quotes there are. */
@Component
class QuoteRows {

    private final QuoteAcceptances acceptances;
    private final QuotePeople people;

    QuoteRows(QuoteAcceptances acceptances, QuotePeople people) {
        this.acceptances = acceptances;
        this.people = people;
    }

    /** As employees see them. */
    List<QuoteRow> of(List<Quote> quotes) {
        return rows(quotes, Quote::content);
    }

    /** As their customer sees them. */
    List<QuoteRow> ofCustomer(List<Quote> quotes) {
        return rows(quotes, Quote::readable);
    }

    private List<QuoteRow> rows(List<Quote> quotes, Function<Quote, QuoteContent> content) {
        Map<Long, Contact> owners =
                people.contacts(quotes.stream().flatMap(quote -> Stream.ofNullable(quote.ownerId())));
        Map<Long, Set<String>> chosen = acceptances
                .findAllById(quotes.stream().map(Quote::id).toList())
                .stream()
                .collect(Collectors.toMap(
                        QuoteAcceptance::getId, accepted -> accepted.signed().chosen()));
        return quotes.stream()
                .map(quote -> row(
                        quote,
                        content.apply(quote),
                        Optional.ofNullable(quote.ownerId())
                                .map(owners::get)
                                .map(Contact::name)
                                .orElse(""),
                        chosen.getOrDefault(quote.id(), Set.of())))
                .toList();
    }

    private static QuoteRow row(Quote quote, QuoteContent content, String owner, Set<String> chosen) {
        return new QuoteRow(
                quote.id(),
                quote.number(),
                quote.customer().name(),
                content.subject(),
                owner,
                quote.validUntil(),
                quote.progress(),
                content.totals(chosen));
    }
}
