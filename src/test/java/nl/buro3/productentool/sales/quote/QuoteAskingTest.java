package nl.buro3.productentool.sales.quote;

import static nl.buro3.productentool.sales.quote.QuoteStage.ORIGIN;
import static nl.buro3.productentool.sales.quote.QuoteStage.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Seen;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.quote.draft.QuoteLimits;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A quote that a customer asks for: once, and theirs to read when it is sent. */
@OnH2
class QuoteAskingTest {

    /** Nobody else in these tests has this number, by which is counted. */
    private static final long BUSY = 970_000_000;

    @Autowired
    ApplicationContext portal;

    QuoteStage stage;
    long bundle;

    @BeforeEach
    void peopleAndABundle() {
        stage = new QuoteStage(portal).set();
        bundle = stage.bundle("Graag met een zonnebloem");
        stage.kim();
    }

    private String ask(UUID key) {
        return stage.customers.askFor(bundle, key, ORIGIN, Texts.DUTCH);
    }

    @Test
    void oneFormMakesOneQuoteHoweverOftenItIsSent() throws Exception {
        UUID key = UUID.randomUUID();
        SecurityContext kim = SecurityContextHolder.getContext();
        try (ExecutorService clicks = Executors.newFixedThreadPool(6)) {
            Callable<String> click = () -> {
                SecurityContextHolder.setContext(kim);
                try {
                    return ask(key);
                } finally {
                    SecurityContextHolder.clearContext();
                }
            };
            List<Future<String>> numbers =
                    clicks.invokeAll(IntStream.range(0, 6).mapToObj(i -> click).toList());
            Set<String> made = new java.util.HashSet<>();
            for (Future<String> number : numbers) {
                made.add(number.get());
            }
            assertThat(made).hasSize(1);
        }
        stage.database
                .sql("update bundle_line set note = 'Toch liever een roos'")
                .update();
        assertThat(ask(key)).as("the same form, later").endsWith("-0001");
        assertThat(stage.count("quote")).isOne();
        assertThat(stage.count("mail")).isOne();
        assertThat(ask(UUID.randomUUID()))
                .as("another wish, and no number is left out")
                .endsWith("-0002");
    }

    @Test
    void twoTabsThatAskTheSameAskOnce() {
        assertThat(ask(UUID.randomUUID())).isEqualTo(ask(UUID.randomUUID()));
        assertThat(stage.count("quote")).isOne();
    }

    @Test
    void thereIsABoundOnWhatOnePersonAsksInAnHour() {
        stage.database
                .sql("insert into person (id, email, name) values (?, 'veel@kruimelhof.example', 'Veel Vragen')")
                .param(BUSY)
                .update();
        TestPeople.mayComeIn(stage.database, BUSY, "CUSTOMER", stage.bakery);
        stage.logIn("veel@kruimelhof.example");
        for (int i = 0; i < QuoteLimits.MOST_QUOTES; i++) {
            stage.database
                    .sql("update bundle_line set note = ?")
                    .param("Wens " + i)
                    .update();
            ask(UUID.randomUUID());
        }
        stage.database.sql("update bundle_line set note = 'Nog een'").update();
        assertThatThrownBy(() -> ask(UUID.randomUUID())).extracting("reason").isEqualTo(Reason.MANY);
        assertThat(stage.count("quote")).isEqualTo(QuoteLimits.MOST_QUOTES);

        String number =
                stage.sent(stage.content(line("Webshop", "8500", false))).number();
        stage.logIn("veel@kruimelhof.example");
        for (int i = 0; i < QuoteLimits.MOST_QUESTIONS; i++) {
            stage.customers.ask(number, "webshop", "Vraag " + i, ORIGIN);
        }
        assertThatThrownBy(() -> stage.customers.ask(number, "webshop", "Nog een", ORIGIN))
                .extracting("reason")
                .isEqualTo(Reason.MANY);
        assertThat(stage.count("quote_question")).isEqualTo(QuoteLimits.MOST_QUESTIONS);
    }

    @Test
    void untilItIsSentItsCustomerSeesWhatTheyAskedAndNotWhatIsWritten() {
        String number = ask(UUID.randomUUID());
        stage.sanne();
        Seen seen = stage.customers.open(number).orElseThrow().seen();
        QuoteContent written = stage.content(line("Halve gedachte", "12345", false));
        stage.desk.save(seen, written);
        assertThat(stage.customers.open(number).orElseThrow().content().subject())
                .as("to employees")
                .isEqualTo(written.subject());

        stage.kim();
        for (int once = 0; once < 2; once++) {
            QuoteDetails quote = stage.customers.open(number).orElseThrow();
            assertThat(quote.content().intro() + quote.content().terms()).isEmpty();
            assertThat(quote.content().subject()).isEqualTo("Webshop");
            assertThat(quote.content().lines()).singleElement().satisfies(asked -> {
                assertThat(asked.title()).isEqualTo("Webshop");
                assertThat(asked.text()).endsWith("Je schreef erbij: Graag met een zonnebloem");
                assertThat(asked.price()).isEqualByComparingTo(BigDecimal.ZERO);
            });
            assertThat(stage.customers.own().getFirst().subject())
                    .isEqualTo(quote.content().subject());
            stage.sanne();
            Seen now = stage.desk.find(seen.id()).orElseThrow().seen();
            if (once == 0) {
                stage.dispatch.withdraw(now, "Toch niet"); // it is not read afterwards either
            }
            stage.kim();
        }
    }

    @Test
    void whatWasAskedBeforeSubjectsWereKeptHasOneToo() {
        String number = ask(UUID.randomUUID());
        stage.database.sql("update quote set asked_subject = ''").update();
        assertThat(stage.customers.open(number).orElseThrow().content().subject())
                .isEqualTo("Webshop");
        assertThat(stage.customers.own().getFirst().subject()).isEqualTo("Webshop");

        stage.database.sql("delete from quote_asked_line").update();
        assertThat(stage.customers.open(number).orElseThrow().content().subject())
                .isEqualTo("Je aanvraag");
    }

    @Test
    void whatWasAskedIsGoneFromSightOnceTheQuoteIsSent() {
        String number = ask(UUID.randomUUID());
        stage.sanne();
        Seen seen = stage.customers.open(number).orElseThrow().seen();
        stage.desk.save(seen, stage.content(line("Webshop", "8500", false)));
        stage.dispatch.send(stage.seen(seen.id()), ORIGIN);
        stage.kim();
        assertThat(stage.customers.open(number).orElseThrow().content().lines())
                .extracting(LineContent::price)
                .containsExactly(new BigDecimal("8500.00"));
    }
}
