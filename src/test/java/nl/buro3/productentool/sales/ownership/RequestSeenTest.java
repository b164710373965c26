package nl.buro3.productentool.sales.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until which day a request may be granted. */
class RequestSeenTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({
        "STOP,   2026-11-30, 2026-01-01, 2026-12-31, true",
        "STOP,   2026-11-29, 2026-01-01, 2026-12-31, false",
        "STOP,   2027-01-01, 2027-01-01, 2027-12-31, true",
        "STOP,   2026-12-31, 2027-01-01, 2027-12-31, false",
        "RENEW,  2027-12-31, 2026-01-01, 2026-12-31, true",
        "RENEW,  2026-12-31, 2026-01-01, 2026-12-31, false",
        "RENEW,  2026-12-31, 2026-01-01,           , true",
        "CHANGE, 2026-12-31, 2026-01-01,           , false"
    })
    void aRenewalLastsLongerAndNothingStopsBeforeItBeganOrWasAsked(
            RequestKind kind, LocalDate day, LocalDate since, LocalDate until, boolean may) {
        RequestSeen asked = new RequestSeen(
                new Seen(1, 0),
                1,
                kind,
                "",
                LocalDate.parse("2026-11-30").atStartOfDay(HERE).toInstant(),
                RequestState.OPEN,
                "",
                null,
                null);

        assertThat(asked.mayLastUntil(day, new OwnedPeriod(since, until), HERE)).isEqualTo(may);
    }
}
