package nl.buro3.productentool.catalog.feed.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** From which day a workbook counts its dates, which are numbers of days. */
enum Calendar {
    /** Excel holds 1900 for a leap year, so that its days are right from March of that year on. */
    FROM_1900(LocalDate.of(1899, 12, 30)),
    /** As old versions for the Mac did, and workbooks made with them still do. */
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int SECONDS_A_DAY = 86_400;

    private final LocalDate start;

    Calendar(LocalDate start) {
        this.start = start;
    }

    /** The date in digits; the number itself when it is none. */
    String date(BigDecimal days) {
        try {
            return DATE.format(start.plusDays(days.longValue()));
        } catch (DateTimeException e) {
            return days.toString();
        }
    }

    /** The time of day. */
    String time(BigDecimal days) {
        double part = Math.abs(days.doubleValue() % 1);
        return TIME.format(LocalTime.ofSecondOfDay(Math.round(part * SECONDS_A_DAY) % SECONDS_A_DAY));
    }
}
