package nl.buro3.productentool.sales.ownership;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts in what the demo organisations have, with ends near and far, and what they ask about it; no mail is written. */
@Component
@Transactional
@Order(DemoPart.OWNED)
public class OwnedSeed implements DemoPart {

    private final OwnedProducts products;
    private final OwnedRequests requests;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnedSeed(OwnedProducts products, OwnedRequests requests, Catalog catalog, JdbcClient jdbc, Clock clock) {
        this.products = products;
        this.requests = requests;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "owned";
    }

    /** Loads {@code demo/owned.yaml}, after the catalogue and the people. */
    @Override
    public void load() {
        DataFiles.list("demo/owned.yaml", OwnedEntry.class).forEach(this::load);
    }

    private void load(OwnedEntry entry) {
        CardSummary card = catalog.card(entry.product()).orElseThrow();
        long organisation = number("select id from organisation where handle = ?", entry.organisation());
        OwnedProduct owned = products.save(
                new OwnedProduct(organisation, card.id(), card.name(), entry.terms(LocalDate.now(clock))).asDemo());
        Objects.requireNonNullElse(entry.requests(), List.<RequestEntry>of()).forEach(each -> load(each, owned));
    }

    private void load(RequestEntry entry, OwnedProduct owned) {
        long asker = number("select id from person where email = ?", entry.by());
        Locale language = Texts.DUTCH;
        OwnedRequest request = new OwnedRequest(
                        owned,
                        new Wish(entry.kind(), entry.note()),
                        asker,
                        language,
                        clock.instant().minus(Duration.ofHours(entry.hoursAgo())))
                .asDemo();
        String answer = entry.answer();
        if (answer != null) {
            long by = number("select id from person where email = ?", Objects.requireNonNull(entry.answeredBy()));
            request.answer(
                    Objects.requireNonNull(entry.state()),
                    answer,
                    by,
                    clock.instant().minus(Duration.ofHours(entry.hoursAgo() / 2)));
        }
        requests.save(request);
    }

    private long number(String sql, String key) {
        return jdbc.sql(sql).param(key).query(Long.class).single();
    }

    @Override
    public long size() {
        return products.countByDemoTrue();
    }

    @Override
    public void remove() {
        products.deleteDemo();
    }

    /**
     * An owned product.
     *
     * @param daysLeft until its last day, negative where that is over; null for none
     */
    record OwnedEntry(
            String organisation,
            String product,
            int monthsAgo,
            @Nullable Integer daysLeft,
            BigDecimal price,
            PriceUnit unit,
            @Nullable BigDecimal amount,
            @Nullable List<RequestEntry> requests) {

        Terms terms(LocalDate today) {
            return new Terms(
                    Objects.requireNonNullElse(amount, BigDecimal.ONE),
                    price,
                    unit,
                    new OwnedPeriod(today.minusMonths(monthsAgo), daysLeft == null ? null : today.plusDays(daysLeft)));
        }
    }

    record RequestEntry(
            RequestKind kind,
            String by,
            String note,
            int hoursAgo,
            @Nullable RequestState state,
            @Nullable String answer,
            @Nullable String answeredBy) {}
}
