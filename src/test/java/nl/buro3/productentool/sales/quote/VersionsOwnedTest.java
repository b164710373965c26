package nl.buro3.productentool.sales.quote;

import static nl.buro3.productentool.sales.quote.QuoteStage.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.sales.overview.OwnershipOverview;
import nl.buro3.productentool.sales.overview.OwnershipQuery;
import nl.buro3.productentool.sales.ownership.Owned;
import nl.buro3.productentool.sales.ownership.Ownership;
import nl.buro3.productentool.sales.ownership.OwnershipDesk;
import nl.buro3.productentool.sales.ownership.OwnershipDesk.Kept;
import nl.buro3.productentool.sales.ownership.OwnershipDesk.Successor;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.Agreement;
import nl.buro3.productentool.sales.quote.detail.Signer;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** However many versions of a quote were accepted, there is one set of products because of it: that of the last. */
@OnH2
class VersionsOwnedTest {

    private static final Customer PROSPECT =
            new Customer(null, null, "Kruimelhof", "Kim Willems", "kim@kruimelhof.example", "", "", "");

    @Autowired
    ApplicationContext portal;

    @Autowired
    Ownership ownership;

    @Autowired
    OwnershipDesk products;

    @Autowired
    OwnershipOverview overview;

    @Autowired
    TransactionOperations transaction;

    private QuoteStage stage;
    private LocalDate today;

    @BeforeEach
    void people() {
        stage = new QuoteStage(portal).set();
        today = LocalDate.now(portal.getBean(Clock.class));
        stage.database
                .sql("insert into category (path, name) values ('web', 'Web')")
                .update();
        card("webhosting");
        card("websiteonderhoud");
    }

    private void card(String slug) {
        stage.database.sql("""
                insert into product (slug, name, category_id, price_type, price_from, price_unit, status, created_at,
                updated_at) select ?, ?, id, 'FIXED', 40, 'MONTH', 'PUBLISHED', current_timestamp, current_timestamp
                from category""").params(slug, slug).update();
    }

    private LineContent line(String slug, String price) {
        long product = stage.database
                .sql("select id from product where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
        return new LineContent(
                slug,
                product,
                slug,
                "",
                BigDecimal.ONE,
                new BigDecimal(price),
                BigDecimal.ZERO,
                21,
                PriceUnit.MONTH,
                false);
    }

    private QuoteContent content(Customer customer, LineContent... lines) {
        QuoteContent content = stage.content(lines);
        return new QuoteContent(
                customer,
                content.language(),
                content.subject(),
                content.intro(),
                content.terms(),
                content.validUntil(),
                List.of(lines));
    }

    private void acceptAsKim(long quote, QuoteContent content) {
        stage.sanne();
        String number = stage.desk.find(quote).orElseThrow().number();
        stage.kim();
        stage.customers.accept(number, stage.agreement(content), ORIGIN);
    }

    /** As through the quote's own link. */
    private void acceptAsProspect(long quote, QuoteContent content) {
        Agreement yes = stage.agreement(content);
        transaction.executeWithoutResult(status -> portal.getBean(QuoteSteps.class)
                .accept(
                        portal.getBean(Quotes.class).forChange(quote).orElseThrow(),
                        new Signer(null, PROSPECT.contact(), PROSPECT.email()),
                        yes,
                        new QuoteSteps.Place(ORIGIN + "/offerte/x", ORIGIN)));
    }

    private long next(long quote, QuoteContent content) {
        stage.sanne();
        long next = stage.desk.newVersion(stage.seen(quote));
        stage.desk.save(stage.seen(next), content);
        stage.dispatch.send(stage.seen(next), ORIGIN);
        return next;
    }

    private List<String> running() {
        stage.kim();
        return ownership.mine().stream()
                .filter(owned -> !owned.isOver(today))
                .map(VersionsOwnedTest::inShort)
                .toList();
    }

    private static String inShort(Owned owned) {
        return owned.name() + " " + owned.terms().price().setScale(0).toPlainString();
    }

    @Test
    void itLastsTheTermThatWasAgreedWhateverTheCardSaysToday() {
        stage.database.sql("update product set price_months = 24").update();
        QuoteContent agreed = content(stage.kim, line("webhosting", "40").lasting(4), line("websiteonderhoud", "90"));
        long quote = stage.sent(agreed).seen().id();
        assertThat(stage.desk.find(quote).orElseThrow().content().lines())
                .extracting(LineContent::months)
                .containsExactly(4, null);
        assertThat(mail()).contains("minimaal 4 maanden", "160,00");

        acceptAsKim(quote, agreed);

        assertThat(ownership.mine())
                .extracting(owned -> owned.terms().period().until())
                .containsExactlyInAnyOrder(today.plusMonths(4).minusDays(1), null);
        String text = stage.database
                .sql("select content from quote_acceptance")
                .query(String.class)
                .single();
        assertThat(text).containsOnlyOnce("at least").contains("at least 4 months");
        assertThat(stage.database
                        .sql("select hash from quote_acceptance")
                        .query(String.class)
                        .single())
                .isEqualTo(Sha256.hex(text));
    }

    private String mail() {
        return stage.database
                .sql("select body from mail order by id desc")
                .query(String.class)
                .list()
                .getFirst();
    }

    @Test
    void theProductsOfANewVersionTakeThePlaceOfThoseOfTheOneBefore() {
        QuoteContent first = content(stage.kim, line("webhosting", "40"), line("websiteonderhoud", "90"));
        long one = stage.sent(first).seen().id();
        acceptAsKim(one, first);
        assertThat(running()).containsExactlyInAnyOrder("webhosting 40", "websiteonderhoud 90");

        QuoteContent second = content(stage.kim, line("webhosting", "35"));
        long two = next(one, second);
        assertThat(running()).as("until it is accepted").hasSize(2);
        acceptAsKim(two, second);

        assertThat(running()).containsExactly("webhosting 35");
        assertThat(ownership.mine())
                .hasSize(3)
                .filteredOn(Owned::replaced)
                .allSatisfy(owned -> assertThat(owned.terms().period().until()).isEqualTo(today))
                .allSatisfy(owned -> assertThat(owned.endsSoon(today)).isFalse());
        stage.sanne();
        assertThat(overview.totals(OwnershipQuery.ALL).monthly()).isEqualByComparingTo("35");
        assertThat(overview.list(OwnershipQuery.ALL)).hasSize(1);

        QuoteContent third = content(stage.kim, line("websiteonderhoud", "80"));
        acceptAsKim(next(two, third), third);
        assertThat(running()).containsExactly("websiteonderhoud 80");
    }

    @Test
    void anEmployeeIsLedFromWhatWasReplacedToTheVersionThatHolds() {
        QuoteContent first = content(stage.kim, line("webhosting", "40"));
        long one = stage.sent(first).seen().id();
        acceptAsKim(one, first);
        long owned = ownership.mine().getFirst().seen().id();
        stage.sanne();
        assertThat(products.find(owned).orElseThrow().successor()).isNull();

        long two = next(one, first);
        acceptAsKim(two, first);
        long three = next(two, first);
        acceptAsKim(three, first);

        stage.sanne();
        Kept kept = products.find(owned).orElseThrow();
        assertThat(kept.owned().replaced()).isTrue();
        assertThat(kept.successor())
                .isEqualTo(new Successor(
                        three, stage.desk.find(three).orElseThrow().number()));
    }

    @Test
    void whatHadEndedBeforeKeepsItsLastDay() {
        QuoteContent first = content(stage.kim, line("webhosting", "40"));
        long one = stage.sent(first).seen().id();
        acceptAsKim(one, first);
        stage.database
                .sql("update owned_product set since = ?, until = ?")
                .params(today.minusDays(30), today.minusDays(9))
                .update();

        acceptAsKim(next(one, first), first);

        assertThat(running()).containsExactly("webhosting 40");
        assertThat(ownership.mine())
                .filteredOn(owned -> owned.isOver(today))
                .extracting(owned -> owned.terms().period().until())
                .containsExactly(today.minusDays(9));
    }

    @Test
    void aReplacedVersionThatIsTiedAfterwardsMakesNothingOnceMore() {
        QuoteContent first = content(PROSPECT, line("webhosting", "40"));
        long one = stage.sent(first).seen().id();
        acceptAsProspect(one, first);
        QuoteContent second = content(PROSPECT, line("webhosting", "35"));
        long two = next(one, second);
        acceptAsProspect(two, second);

        stage.sanne();
        stage.dispatch.tie(stage.seen(two), stage.bakery);
        stage.dispatch.tie(stage.seen(one), stage.bakery);

        assertThat(running()).containsExactly("webhosting 35");
        assertThat(ownership.mine()).hasSize(1);
    }

    @Test
    void inWhicheverOrderTheyAreTied() {
        QuoteContent first = content(PROSPECT, line("webhosting", "40"));
        long one = stage.sent(first).seen().id();
        acceptAsProspect(one, first);
        QuoteContent second = content(PROSPECT, line("webhosting", "35"));
        long two = next(one, second);

        stage.sanne();
        stage.dispatch.tie(stage.seen(one), stage.bakery);
        assertThat(running()).as("that holds until the next is accepted").containsExactly("webhosting 40");
        acceptAsProspect(two, second);
        stage.sanne();
        stage.dispatch.tie(stage.seen(two), stage.bakery);

        assertThat(running()).containsExactly("webhosting 35");
    }
}
