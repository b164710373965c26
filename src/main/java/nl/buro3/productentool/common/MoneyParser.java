package nl.buro3.productentool.common;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.common.MoneyInput.Reason;
import nl.buro3.productentool.common.MoneyInput.Refused;

/** The ways in which people write amounts, Dutch and English. */
final class MoneyParser {

    /** Shop systems write four decimals, the last two of which are nothing. */
    private static final String CENTS = "(?<cents>\\d{1,2}|\\d{2}0{2,})";

    private static final List<Pattern> WRITINGS = List.of(
            Pattern.compile("(?<whole>0|[1-9]\\d*)(?:[.,]" + CENTS + ")?"),
            grouped("\\.", ","),
            grouped(",", "\\."),
            grouped("[ '’]", "[.,]"));
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern TOO_FINE = Pattern.compile("\\d[\\d., ]*[.,]\\d{3,}");
    private static final Pattern BELOW_ZERO = Pattern.compile("[-−–] ?\\d[\\d., ]*|\\d[\\d., ]*-|\\(\\d[\\d., ]*\\)");
    private static final Pattern EURO =
            Pattern.compile("^(?:€|EUR(?:O|\\.)?) ?|(?<=[-−–(])€ ?| ?(?:€|EUR|euro)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_CENTS = Pattern.compile("[.,] ?[-–—=]{1,2}$");
    private static final Pattern OTHER_CURRENCY =
            Pattern.compile("\\p{Sc}|^[A-Z]{3} ?(?=\\d)|(?<=\\d) ?(?:[A-Z]{3}|kr\\.?|zł|dollar|pond)$");

    private MoneyParser() {}

    private static Pattern grouped(String group, String decimal) {
        return Pattern.compile("(?<whole>[1-9]\\d{0,2}(?:" + group + "\\d{3})+)(?:" + decimal + CENTS + ")?");
    }

    /** Reads a text that is not empty, without blanks around it. */
    static MoneyInput read(String text) {
        String bare = EURO.matcher(text).replaceAll("").strip();
        String number = NO_CENTS.matcher(bare).replaceFirst("").strip();
        for (Pattern writing : WRITINGS) {
            Matcher written = writing.matcher(number);
            if (written.matches() && !EITHER.matcher(number).matches()) {
                return MoneyInput.of(value(written));
            }
        }
        return new Refused(reason(number));
    }

    private static BigDecimal value(Matcher written) {
        String whole = written.group("whole").replaceAll("\\D", "");
        String cents = written.group("cents");
        return new BigDecimal(cents == null ? whole : whole + "." + cents);
    }

    private static Reason reason(String number) {
        if (OTHER_CURRENCY.matcher(number).find()) {
            return Reason.OTHER_CURRENCY;
        }
        if (BELOW_ZERO.matcher(number).matches()) {
            return Reason.NEGATIVE;
        }
        if (EITHER.matcher(number).matches()) {
            return Reason.EITHER;
        }
        return TOO_FINE.matcher(number).matches() ? Reason.DECIMALS : Reason.NO_AMOUNT;
    }
}
