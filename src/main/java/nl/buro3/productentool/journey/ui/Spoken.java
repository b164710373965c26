package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.buro3.productentool.common.ui.Moments;

/** Moments and durations as one says them: "vandaag 14:03", "gisteren 9:12", "3 nov 2026"; "2 min 10 s". */
final class Spoken {

    private static final int SECONDS = 60;

    private Spoken() {}

    /** The moment with its time, in the language of the page. */
    static String moment(Instant at, Clock clock) {
        return Moments.moment(at, clock);
    }

    /** Hours and minutes. */
    static String time(Instant at, Clock clock) {
        return Moments.time(at, clock);
    }

    /** The day: today, yesterday, or its date. */
    static String day(LocalDate day, LocalDate today) {
        return Moments.day(day, today);
    }

    /** A part from 0 to 1 as a whole percentage. */
    static String percentage(double share) {
        return NumberFormat.getPercentInstance(currentLanguage()).format(share);
    }

    /** A number with one decimal. */
    static String decimal(double number) {
        return String.format(currentLanguage(), "%.1f", number);
    }

    /** Of a duration in milliseconds what is shown of it: whole seconds, as milliseconds. */
    static long shown(long millis) {
        return Math.round(millis / 1000.0) * 1000;
    }

    /** A duration, to the second below an hour. */
    static String duration(long millis) {
        Duration duration = Duration.ofMillis(shown(millis));
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
