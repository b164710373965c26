package nl.buro3.productentool.sales.quote;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.Agreement;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.Signer;
import nl.buro3.productentool.sales.quote.draft.QuoteNumbers;
import nl.buro3.productentool.sales.quote.draft.QuoteProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the demo quotes in, in each state; no mail is written about them, and nobody is told of them. */
@Component
@Transactional
@Order(DemoPart.QUESTIONS + 10)
public class QuoteSeed implements DemoPart {

    private static final LocalDate LONG_AGO = LocalDate.EPOCH;

    private final Quotes quotes;
    private final QuoteQuestions questions;
    private final QuoteAcceptances acceptances;
    private final QuoteNumbers numbers;
    private final QuoteProperties properties;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final Clock clock;

    QuoteSeed(
            Quotes quotes,
            QuoteQuestions questions,
            QuoteAcceptances acceptances,
            QuoteNumbers numbers,
            QuoteProperties properties,
            Catalog catalog,
            JdbcClient jdbc,
            Clock clock) {
        this.quotes = quotes;
        this.questions = questions;
        this.acceptances = acceptances;
        this.numbers = numbers;
        this.properties = properties;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "quotes";
    }

    /** Loads {@code demo/quotes.yaml}, after the cards and the people. */
    @Override
    public void load() {
        Map<String, Quote> byKey = new HashMap<>();
        DataFiles.list("demo/quotes.yaml", QuoteEntry.class)
                .forEach(entry -> byKey.put(entry.key(), save(entry, byKey)));
    }

    @Override
    public long size() {
        return quotes.countByDemoTrue();
    }

    /** The numbers begin anew, unless a quote of one's own has one of that year. */
    @Override
    public void remove() {
        quotes.deleteDemo();
        jdbc.sql("delete from quote_counter where not exists"
                        + " (select 1 from quote where number like cast(quote_year as varchar(4)) || '-%')")
                .update();
    }

    private Quote save(QuoteEntry entry, Map<String, Quote> byKey) {
        Instant at = clock.instant().minus(Duration.ofDays(entry.daysAgo()));
        Quote before = entry.replaces() == null ? null : byKey.get(entry.replaces());
        Quote quote = new Quote(
                before == null ? numbers.next() : before.series(),
                before == null ? 1 : before.edition() + 1,
                person(entry.owner()).orElse(null),
                content(entry),
                at);
        quote.markAsDemo();
        if (Boolean.TRUE.equals(entry.asked())) {
            quote.askedFor(person(entry.email()).orElse(null), at);
        }
        Quote stored = quotes.saveAndFlush(quote);
        move(stored, entry, at);
        if (before != null && entry.state() != QuoteState.DRAFT) {
            before.replace(at);
        }
        return stored;
    }

    private void move(Quote quote, QuoteEntry entry, Instant at) {
        Instant later = at.plus(Duration.ofHours(6));
        if (entry.state() == QuoteState.APPROVAL) {
            quote.submit(person(entry.owner()).orElseThrow(), at);
        }
        if (entry.state().isBeingMade()) {
            return;
        }
        quote.send(LONG_AGO, at);
        if (entry.state() != QuoteState.SENT && entry.state() != QuoteState.WITHDRAWN) {
            quote.see(later);
        }
        ask(quote, entry, later);
        switch (entry.state()) {
            case ACCEPTED -> accept(quote, entry, later);
            case DECLINED -> quote.decline(entry.reason(), LONG_AGO, later);
            case EXPIRED -> quote.expire(LocalDate.now(clock), clock.instant());
            case WITHDRAWN -> quote.withdraw(entry.reason(), later);
            case DRAFT, APPROVAL, SENT, SEEN, REPLACED -> {}
        }
    }

    private void accept(Quote quote, QuoteEntry entry, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        Signer signer = new Signer(person(entry.email()).orElse(null), entry.contact(), entry.email());
        Set<String> chosen = quote.content().lines().stream()
                .filter(LineContent::optional)
                .limit(1)
                .map(LineContent::handle)
                .collect(Collectors.toSet());
        Agreement agreed = new Agreement(entry.contact(), entry.role(), chosen, "");
        quote.accept(LONG_AGO, at);
        acceptances.save(new QuoteAcceptance(quote, signer, agreed, at, day));
    }

    private void ask(Quote quote, QuoteEntry entry, Instant at) {
        Signer signer = new Signer(person(entry.email()).orElse(null), entry.contact(), entry.email());
        for (QuoteEntry.Asked asked : entry.questions()) {
            QuoteQuestion question = new QuoteQuestion(quote.id(), asked.line(), signer, asked.question(), at);
            quote.questioned(at);
            if (!asked.answer().isEmpty()) {
                question.answer(asked.answer(), person(entry.owner()).orElseThrow(), at.plus(Duration.ofHours(3)));
                quote.answered(at);
            }
            questions.save(question);
        }
    }

    private QuoteContent content(QuoteEntry entry) {
        Locale language = Locale.forLanguageTag(entry.language());
        return new QuoteContent(
                customer(entry),
                language,
                entry.subject(),
                entry.intro(),
                properties.terms(language),
                LocalDate.now(clock).plusDays(entry.validDays()),
                entry.lines().stream().map(this::line).toList());
    }

    private Customer customer(QuoteEntry entry) {
        Long organisation = entry.organisation() == null
                ? null
                : jdbc.sql("select id from organisation where handle = ?")
                        .param(entry.organisation())
                        .query(Long.class)
                        .single();
        return new Customer(
                organisation,
                person(entry.email()).orElse(null),
                entry.company(),
                entry.contact(),
                entry.email(),
                "",
                "",
                entry.city());
    }

    private LineContent line(QuoteEntry.Line entry) {
        CardSummary card =
                entry.card().isEmpty() ? null : catalog.card(entry.card()).orElseThrow();
        BigDecimal indicated = card == null ? null : card.price().from();
        return new LineContent(
                card == null ? "" : card.slug(),
                card == null ? null : card.id(),
                entry.title().isEmpty() && card != null ? card.name() : entry.title(),
                entry.text().isEmpty() && card != null ? card.summary() : entry.text(),
                entry.amount(),
                Objects.requireNonNullElse(entry.price(), Objects.requireNonNullElse(indicated, BigDecimal.ZERO)),
                entry.discount(),
                LineContent.RATES.contains(properties.vat()) ? properties.vat() : LineContent.RATES.getFirst(),
                entry.unit() == null
                        ? (card == null ? PriceUnit.ONCE : card.price().unit())
                        : entry.unit(),
                Boolean.TRUE.equals(entry.optional()),
                card == null ? null : card.price().months(),
                false);
    }

    private Optional<Long> person(@Nullable String email) {
        return Stream.ofNullable(email)
                .flatMap(address ->
                        jdbc
                                .sql("select id from person where email = ?")
                                .param(address)
                                .query(Long.class)
                                .list()
                                .stream())
                .findFirst();
    }
}
