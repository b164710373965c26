package nl.buro3.productentool.sales.quote.draft;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.OfferedCard;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.quote.content.LineContent;
import org.springframework.stereotype.Component;

/** Makes lines of cards, with the price that the card indicates filled in; an employee makes of it what it costs.
 * What a card says on request alone has no price until they do. */
@Component
public class CardLines {

    private final Catalog catalog;
    private final QuoteProperties properties;

    CardLines(Catalog catalog, QuoteProperties properties) {
        this.catalog = catalog;
        this.properties = properties;
    }

    /** The lines of a bundle, in its order; a card that is not offered any more is left out. */
    public List<LineContent> of(List<BundleLine> bundle) {
        Map<Long, OfferedCard> cards =
                catalog.offered(bundle.stream().map(BundleLine::product).toList());
        return bundle.stream()
                .filter(line -> cards.containsKey(line.product()))
                .filter(line ->
                        Objects.requireNonNull(cards.get(line.product())).isOffered())
                .flatMap(line -> lines(
                        Objects.requireNonNull(cards.get(line.product())).card(),
                        BigDecimal.valueOf(Math.max(1, line.amount())),
                        line.note()))
                .toList();
    }

    /** The lines of one card: what returns, and what is paid once besides. */
    public List<LineContent> of(CardSummary card) {
        return lines(card, BigDecimal.ONE, "").toList();
    }

    private Stream<LineContent> lines(CardSummary card, BigDecimal amount, String note) {
        PriceIndication price = card.price();
        LineContent line = line(
                card,
                card.name(),
                described(card, note),
                amount,
                Objects.requireNonNullElse(price.from(), BigDecimal.ZERO));
        BigDecimal setup = price.setup();
        LineContent first = price.from() == null ? line.withoutPrice() : line;
        return setup == null ? Stream.of(first) : Stream.of(first, once(card, setup));
    }

    /** What the card says, and below it what the customer wrote. */
    private static String described(CardSummary card, String note) {
        String summary = cut(card.summary(), LineContent.LONGEST_TEXT / 2);
        return note.isBlank() ? summary : (summary + "\n" + Texts.text("quote.line.note", note.strip())).strip();
    }

    private LineContent once(CardSummary card, BigDecimal setup) {
        LineContent line = line(card, card.name() + " – " + Texts.text("quote.line.setup"), "", BigDecimal.ONE, setup);
        return new LineContent(
                line.handle(),
                null, // it is no product of its own
                line.title(),
                line.text(),
                line.amount(),
                line.price(),
                line.discount(),
                line.vat(),
                PriceUnit.ONCE,
                line.optional());
    }

    private LineContent line(CardSummary card, String title, String text, BigDecimal amount, BigDecimal price) {
        return new LineContent(
                card.slug(),
                card.id(),
                cut(title, LineContent.LONGEST_TITLE),
                cut(text, LineContent.LONGEST_TEXT),
                amount,
                price,
                BigDecimal.ZERO,
                LineContent.RATES.contains(properties.vat()) ? properties.vat() : LineContent.RATES.getFirst(),
                card.price().unit(),
                false,
                card.price().months(),
                false);
    }

    private static String cut(String words, int longest) {
        return words.substring(0, Math.min(words.length(), longest));
    }

    /** The cards that readers can see, for who looks one up by its name. */
    public Collection<CardSummary> published() {
        return catalog.byCategory().values().stream().flatMap(List::stream).toList();
    }
}
