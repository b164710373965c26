package nl.buro3.productentool.sales.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A quote moves only as the rules say, from whichever state. */
class QuoteStateTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Customer KIM =
            new Customer(1L, 2L, "Kruimelhof", "Kim Willems", "kim@kruimelhof.example", "", "", "");

    private static QuoteContent content(Customer customer, String subject, LocalDate until, LineContent... lines) {
        return new QuoteContent(customer, Texts.DUTCH, subject, "", "", until, List.of(lines));
    }

    private static QuoteContent complete() {
        return content(KIM, "Webshop", TODAY.plusDays(30), line());
    }

    private static LineContent line() {
        return new LineContent(
                "webshop",
                null,
                "Webshop",
                "",
                BigDecimal.ONE,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                21,
                PriceUnit.ONCE,
                false);
    }

    private static Quote draft() {
        return new Quote("2026-0001", 1, 7L, complete(), NOW);
    }

    private static Quote in(QuoteState state) {
        Quote quote = draft();
        switch (state) {
            case DRAFT -> {}
            case APPROVAL -> quote.submit(7, NOW);
            case SENT -> quote.send(TODAY, NOW);
            case SEEN -> sent(quote, q -> q.see(NOW));
            case ACCEPTED -> sent(quote, q -> q.accept(TODAY, NOW));
            case DECLINED -> sent(quote, q -> q.decline("", TODAY, NOW));
            case EXPIRED -> sent(quote, q -> q.expire(TODAY.plusDays(31), NOW));
            case WITHDRAWN -> sent(quote, q -> q.withdraw("", NOW));
            case REPLACED -> sent(quote, q -> q.replace(NOW));
        }
        assertThat(quote.state()).isEqualTo(state);
        return quote;
    }

    private static void sent(Quote quote, Consumer<Quote> then) {
        quote.send(TODAY, NOW);
        then.accept(quote);
    }

    private static final Map<String, Consumer<Quote>> STEPS = Map.of(
            "rewrite", quote -> quote.rewrite(complete(), 7, NOW),
            "submit", quote -> quote.submit(7, NOW),
            "giveBack", quote -> quote.giveBack("", NOW),
            "send", quote -> quote.send(TODAY, NOW),
            "accept", quote -> quote.accept(TODAY, NOW),
            "decline", quote -> quote.decline("", TODAY, NOW),
            "withdraw", quote -> quote.withdraw("", NOW),
            "extend", quote -> quote.extend(TODAY.plusDays(60), TODAY, NOW),
            "succeed", Quote::mayHaveASuccessor);

    private static final Map<String, Set<QuoteState>> ALLOWED = Map.of(
            "rewrite", EnumSet.of(QuoteState.DRAFT),
            "submit", EnumSet.of(QuoteState.DRAFT),
            "giveBack", EnumSet.of(QuoteState.APPROVAL),
            "send", EnumSet.of(QuoteState.DRAFT, QuoteState.APPROVAL),
            "accept", EnumSet.of(QuoteState.SENT, QuoteState.SEEN),
            "decline", EnumSet.of(QuoteState.SENT, QuoteState.SEEN),
            "withdraw", EnumSet.of(QuoteState.DRAFT, QuoteState.APPROVAL, QuoteState.SENT, QuoteState.SEEN),
            "extend", EnumSet.of(QuoteState.SENT, QuoteState.SEEN, QuoteState.EXPIRED),
            "succeed",
                    EnumSet.of(
                            QuoteState.SENT,
                            QuoteState.SEEN,
                            QuoteState.ACCEPTED,
                            QuoteState.DECLINED,
                            QuoteState.EXPIRED,
                            QuoteState.WITHDRAWN));

    @ParameterizedTest
    @EnumSource
    void eachStepIsTakenFromWhereItMayBeAndRefusedFromElsewhere(QuoteState state) {
        STEPS.forEach((name, step) -> {
            Quote quote = in(state);
            if (ALLOWED.getOrDefault(name, Set.of()).contains(state)) {
                step.accept(quote);
            } else {
                assertThatThrownBy(() -> step.accept(quote)).as(name).isInstanceOf(RefusedStepException.class);
                assertThat(quote.state()).as("after a refused %s", name).isEqualTo(state);
            }
        });
    }

    @Test
    void pastItsDayNobodyAcceptsItWhetherItWasNotedOrNot() {
        Quote quote = in(QuoteState.SEEN);
        quote.isOpenOn(TODAY.plusDays(30));
        assertThatThrownBy(() -> quote.accept(TODAY.plusDays(31), NOW))
                .extracting("reason")
                .isEqualTo(Reason.EXPIRED);
        assertThat(quote.expire(TODAY.plusDays(30), NOW)).isFalse();
        assertThat(quote.expire(TODAY.plusDays(31), NOW)).isTrue();
        assertThat(quote.expire(TODAY.plusDays(31), NOW)).as("twice").isFalse();
        quote.extend(TODAY.plusDays(60), TODAY.plusDays(31), NOW);
        assertThat(quote.state()).as("the customer had seen it").isEqualTo(QuoteState.SEEN);
    }

    @Test
    void onlyWhatIsCompleteIsSent() {
        refuses(Reason.NO_LINES, content(KIM, "Webshop", TODAY));
        refuses(Reason.NO_CUSTOMER, content(Customer.NOBODY, "Webshop", TODAY, line()));
        refuses(Reason.NO_SUBJECT, content(KIM, " ", TODAY, line()));
        refuses(Reason.PAST, content(KIM, "Webshop", TODAY.minusDays(1), line()));
    }

    private static void refuses(Reason reason, QuoteContent content) {
        Quote quote = new Quote("2026-0001", 1, 7L, content, NOW);
        assertThatThrownBy(() -> quote.send(TODAY, NOW)).extracting("reason").isEqualTo(reason);
    }

    @Test
    void itIsSeenOnceAndAVersionHasThePlaceBehindItsNumber() {
        Quote quote = in(QuoteState.SENT);
        assertThat(quote.see(NOW)).isTrue();
        assertThat(quote.see(NOW)).isFalse();
        assertThat(new Quote("2026-0001", 2, 7L, complete(), NOW).number()).isEqualTo("2026-0001-2");
    }
}
