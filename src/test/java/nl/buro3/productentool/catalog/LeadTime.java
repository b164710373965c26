package nl.buro3.productentool.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long something takes, as a Dutch text says it in working days, weeks or months.
 *
 * @param least in days
 * @param most in days; the same as {@code least} where no range is given
 * @param isBound whether it says "within", so that it may take shorter
 */
record LeadTime(double least, double most, boolean isBound) {

    private static final List<String> NUMBERS =
            List.of("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien");
    private static final String NUMBER = "(\\d+|[a-zé]+)";
    private static final Map<String, Double> DAYS = Map.of("werkdag", 1.4, "we", 7.0, "maand", 30.0);
    private static final Pattern SAID = Pattern.compile(
            "(?:(binnen) |(?<=reken op ))?\\b" + NUMBER + "(?: tot " + NUMBER + ")? (werkdag|we(?=ek|ken)|maand)");

    /** All of a text. */
    static Stream<LeadTime> in(String text) {
        return said(text, found -> true);
    }

    /** What a reason promises: within so long, or to count on so long. */
    static Stream<LeadTime> promisedIn(String reason) {
        String small = reason.toLowerCase(Locale.ROOT);
        return said(
                reason,
                found -> found.group(1) != null
                        || small.substring(0, found.start(2)).endsWith("reken op "));
    }

    private static Stream<LeadTime> said(String text, Function<MatchResult, Boolean> wanted) {
        return SAID.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .filter(wanted::apply)
                .filter(found -> number(found.group(2)) > 0)
                .map(found -> {
                    double days = DAYS.getOrDefault(found.group(4), 1.0);
                    int least = number(found.group(2));
                    int most = found.group(3) == null ? least : number(found.group(3));
                    return new LeadTime(least * days, most * days, found.group(1) != null);
                });
    }

    private static int number(String word) {
        String plain = word.replace('é', 'e');
        return plain.matches("\\d+") ? Integer.parseInt(plain) : NUMBERS.indexOf(plain);
    }

    /** Whether a card that says this of itself keeps the promise. */
    boolean keeps(LeadTime promise) {
        return promise.isBound ? most <= promise.most : least >= promise.least && most <= promise.most;
    }
}
