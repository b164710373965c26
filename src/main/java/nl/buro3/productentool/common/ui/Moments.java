package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as one says them, in the language of the page: "vandaag 14:03", "gisteren 9:12", "3 nov 2026 9:12". */
public final class Moments {

    private Moments() {}

    /** The moment with its time. A minute is never rounded up, so that every page says the same of a moment. */
    public static String moment(Instant at, Clock clock) {
        ZonedDateTime local = at.atZone(clock.getZone());
        return day(local.toLocalDate(), LocalDate.now(clock)) + " " + time(at, clock);
    }

    /** Hours and minutes. */
    public static String time(Instant at, Clock clock) {
        return DateTimeFormatter.ofPattern("H:mm").format(at.atZone(clock.getZone()));
    }

    /** The day: today, yesterday, or its date. */
    public static String day(LocalDate day, LocalDate today) {
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
}
