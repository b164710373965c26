package nl.buro3.productentool.journey.recording;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.journey.DeviceType;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code demo/journey.yaml}: a visit, or one touchpoint outside of a visit.
 *
 * @param ago days ago
 * @param at time of day
 * @param who the e-mail address of who was logged in
 * @param browser the browser, where it is recognised
 * @param does what happened in the visit, in order
 * @param apart the one touchpoint, where this is no visit
 */
record DemoEntry(
        int ago,
        String at,
        @Nullable String who,
        @Nullable String device,
        @Nullable String source,
        @Nullable String browser,
        @Nullable List<String> does,
        @Nullable String apart) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** When it begins; what would lie in the future was a day before. */
    Instant moment(Clock clock) {
        ZonedDateTime moment = LocalDate.now(clock)
                .minusDays(ago)
                .atTime(LocalTime.parse(at, TIME))
                .atZone(clock.getZone());
        boolean ahead = moment.toInstant().isAfter(clock.instant().minusSeconds(DemoSteps.LONGEST_VISIT));
        return (ahead ? moment.minusDays(1) : moment).toInstant();
    }

    DeviceType kind() {
        return device == null ? DeviceType.UNKNOWN : DeviceType.valueOf(device.toUpperCase(Locale.ROOT));
    }

    List<String> steps() {
        return does == null ? List.of() : does;
    }
}
