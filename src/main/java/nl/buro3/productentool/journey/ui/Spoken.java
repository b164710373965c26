package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;

import java.text.NumberFormat;
import java.time.Duration;

/** Shares, numbers and durations as one says them: "35%", "2,5", "2 min 10 s". */
final class Spoken {

    private static final int SECONDS = 60;

    private Spoken() {}

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
