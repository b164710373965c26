package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Moments and durations as one says them: "vandaag 14:03", "gisteren 9:12", "3 nov 2026"; "2 min 10 s". */
final class Spoken {

    private static final int SECONDS = 60;

    private Spoken() {}

    /** The moment with its time, in the language of the page. */
    static String moment(Instant at, Clock clock) {
        ZonedDateTime local = at.atZone(clock.getZone());
        return day(local.toLocalDate(), LocalDate.now(clock)) + " " + time(at, clock);
    }

    /** Hours and minutes. */
    static String time(Instant at, Clock clock) {
        return DateTimeFormatter.ofPattern("H:mm").format(at.atZone(clock.getZone()));
    }

    /** The day: today, yesterday, or its date. */
    static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return text("journey.today");
        }
        if (day.equals(today.minusDays(1))) {
            return text("journey.yesterday");
        }
        return DateTimeFormatter.ofPattern("d MMM yyyy", currentLanguage())
                .format(day)
                .replace(".", "");
    }

    /** A part from 0 to 1 as a whole percentage. */
    static String percentage(double share) {
        return NumberFormat.getPercentInstance(currentLanguage()).format(share);
    }

    /** A number with one decimal. */
    static String decimal(double number) {
        return String.format(currentLanguage(), "%.1f", number);
    }

    /** A duration, to the second below an hour. */
    static String duration(long millis) {
        Duration duration = Duration.ofSeconds(Math.round(millis / 1000.0));
        if (duration.toHours() > 0) {
            return text("journey.duration.hours", duration.toHours(), duration.toMinutesPart());
        }
        if (duration.toMinutes() == 0) {
            return text("journey.duration.seconds", duration.toSeconds());
        }
        return duration.toSeconds() % SECONDS == 0
                ? text("journey.duration.minutes", duration.toMinutes())
                : text("journey.duration.both", duration.toMinutes(), duration.toSecondsPart());
    }
}
