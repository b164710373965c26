package nl.buro3.productentool.sales.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.sales.ownership.Owned;
import nl.buro3.productentool.sales.ownership.OwnedPeriod;
import nl.buro3.productentool.sales.ownership.RequestKind;
import nl.buro3.productentool.sales.ownership.RequestSeen;
import nl.buro3.productentool.sales.ownership.RequestState;
import nl.buro3.productentool.sales.ownership.Seen;
import nl.buro3.productentool.sales.ownership.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody is told to renew what was renewed or stopped: what is said first is true. */
class NextStepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    private static Owned owned(@Nullable LocalDate until, boolean replaced, RequestSeen... latestFirst) {
        Terms terms =
                new Terms(BigDecimal.ONE, BigDecimal.TEN, PriceUnit.MONTH, new OwnedPeriod(TODAY.minusYears(1), until));
        return new Owned(
                new Seen(1, 0),
                1,
                "Webhosting",
                null,
                terms,
                replaced,
                null,
                List.of(),
                List.of(),
                List.of(latestFirst));
    }

    private static RequestSeen request(RequestKind kind, RequestState state, int daysAgo) {
        Instant at = TODAY.minusDays(daysAgo).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new RequestSeen(
                new Seen(daysAgo, 0), 1, kind, "", at, state, "", state == RequestState.OPEN ? null : at, 1L);
    }

    private static List<String> steps(Owned owned) {
        return NextStep.of(owned, TODAY, NOW).stream().map(NextStep::words).toList();
    }

    @Test
    void whatEndsSoonCanBeRenewed() {
        assertThat(steps(owned(TODAY.plusDays(20), false))).containsExactly("mine.next.ends");
        assertThat(steps(owned(TODAY.plusDays(61), false))).isEmpty();
        assertThat(steps(owned(null, false))).isEmpty();
    }

    @Test
    void whatWasAskedWaitsAndNothingElseIsSaid() {
        assertThat(steps(owned(TODAY.plusDays(20), false, request(RequestKind.RENEW, RequestState.OPEN, 2))))
                .containsExactly("mine.next.OPEN.RENEW");
    }

    @Test
    void whatStopsAsWasAskedDoesNotAskToBeRenewedHoweverLongAgoThatWas() {
        for (int daysAgo : List.of(3, 45)) {
            assertThat(steps(
                            owned(TODAY.plusDays(20), false, request(RequestKind.STOP, RequestState.GRANTED, daysAgo))))
                    .containsExactly("mine.next.GRANTED.STOP.until");
        }
        assertThat(steps(owned(TODAY.plusDays(200), false, request(RequestKind.STOP, RequestState.GRANTED, 45))))
                .isEmpty();
        assertThat(steps(owned(TODAY.minusDays(1), false, request(RequestKind.STOP, RequestState.GRANTED, 3))))
                .as("it is over")
                .isEmpty();
        assertThat(steps(owned(null, false, request(RequestKind.STOP, RequestState.GRANTED, 3))))
                .as("an employee let it go on after all")
                .isEmpty();
    }

    @Test
    void whatWasRenewedSaysUntilWhenAndEndsSoonOnlyOnceThatIsNoNewsAnyMore() {
        assertThat(steps(owned(TODAY.plusDays(20), false, request(RequestKind.RENEW, RequestState.GRANTED, 3))))
                .containsExactly("mine.next.GRANTED.RENEW.until");
        assertThat(steps(owned(TODAY.plusDays(20), false, request(RequestKind.RENEW, RequestState.GRANTED, 300))))
                .containsExactly("mine.next.ends");
    }

    @Test
    void whatIsNotRenewedSaysSoUntilItsEnd() {
        assertThat(steps(owned(TODAY.plusDays(20), false, request(RequestKind.RENEW, RequestState.DECLINED, 45))))
                .containsExactly("mine.next.DECLINED.RENEW.until");
    }

    @Test
    void ofWhatWasAskedAboutItsEndTheLastHolds() {
        assertThat(steps(owned(
                        TODAY.plusDays(20),
                        false,
                        request(RequestKind.RENEW, RequestState.GRANTED, 1),
                        request(RequestKind.CHANGE, RequestState.GRANTED, 2),
                        request(RequestKind.STOP, RequestState.GRANTED, 3))))
                .containsExactly("mine.next.GRANTED.RENEW.until", "mine.next.GRANTED.CHANGE");
        assertThat(steps(owned(
                        TODAY.plusDays(20),
                        false,
                        request(RequestKind.STOP, RequestState.DECLINED, 45),
                        request(RequestKind.STOP, RequestState.GRANTED, 50))))
                .containsExactly("mine.next.ends");
    }

    @Test
    void aboutWhatWasReplacedNothingIsSaid() {
        assertThat(steps(owned(TODAY, true, request(RequestKind.RENEW, RequestState.GRANTED, 3))))
                .isEmpty();
    }
}
