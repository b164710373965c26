package nl.buro3.productentool.search.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.search.dutch.Dutch;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a query the amount of money that it names, Dutch or English: "tot 500 euro", "onder de duizend", "€ 250 per
 * maand", "budget of 2k", "between 500 and 1000". A number is an amount when it has the sign or the word of a currency, or
 * when something that bounds stands before it and nothing behind it that it would count. The words are in {@code
 * search/amounts.txt}.
 */
final class PriceInQuery {

    private static final Pattern PIECE =
            Pattern.compile("€|\\d+(?:[.,]\\d+)*(?:[.,][-–=]{1,2})?|[\\p{L}\\p{M}\\p{Cf}'’]+|\\S");
    private static final WordLists WORDS = new WordLists("search/amounts.txt");
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** A smaller number without a currency counts people, years or pages. */
    private static final BigDecimal LEAST_BARE = BigDecimal.valueOf(50);

    private static final int LONGEST_PHRASE = 3;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    private PriceInQuery(String text) {
        this.text = text;
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            pieces.add(new Piece(Dutch.fold(piece.group()), piece.start(), piece.end()));
        }
    }

    private record Piece(String word, int start, int end) {}

    /** What an amount is paid for, up to a piece. */
    private record Per(@Nullable PriceUnit unit, boolean year, int end) {

        boolean isSaid() {
            return unit != null || year;
        }
    }

    /**
     * What was understood.
     *
     * @param words the query without what was said of the price
     */
    record Read(String words, PriceLimit limit) {}

    /** The first price that is named; empty when there is none. */
    static Optional<Read> in(String text) {
        return new PriceInQuery(text).read();
    }

    private Optional<Read> read() {
        for (int at = 0; at < pieces.size(); at++) {
            AmountInQuery amount = amount(at);
            if (amount != null) {
                Optional<Read> read = around(at, amount);
                if (read.isPresent()) {
                    return read;
                }
                at = amount.end() - 1;
            }
        }
        return Optional.empty();
    }

    private String word(int at) {
        return at >= 0 && at < pieces.size() ? pieces.get(at).word : "";
    }

    private boolean is(String list, int at) {
        return WORDS.is(list, word(at));
    }

    private @Nullable AmountInQuery amount(int at) {
        return AmountInQuery.read(at, this::word, place -> is("currency", place), place -> is("some", place));
    }

    /** What the words around an amount make of it. */
    private Optional<Read> around(int at, AmountInQuery first) {
        int begin = at;
        while (is("article", begin - 1) || is("some", begin - 1)) {
            begin--;
        }
        AmountInQuery second = is("up to", first.end()) ? amount(first.end() + 1) : null;
        return second != null && second.value().compareTo(first.value()) > 0
                ? range(begin, first, second)
                : bound(begin, first);
    }

    private Optional<Read> bound(int begin, AmountInQuery amount) {
        Per per = per(amount.end());
        boolean money = amount.money() || per.isSaid();
        int most = bounding(begin, "at most", money);
        int least = bounding(begin, "at least", money);
        boolean bounded = most > 0 || least > 0 || isToSpend(per.end);
        if (!amount.money() && !(bounded && countsNothing(amount, per))) {
            return Optional.empty();
        }
        BigDecimal value = per.year ? amount.value().divide(MONTHS, 2, RoundingMode.UP) : amount.value();
        PriceLimit limit =
                least > 0 && least >= most ? new PriceLimit(value, null, per.unit) : PriceLimit.most(value, per.unit);
        return Optional.of(new Read(without(begin - Math.max(most, least), per.end), limit));
    }

    private Optional<Read> range(int begin, AmountInQuery first, AmountInQuery second) {
        Per per = per(second.end());
        boolean between = is("between", begin - 1);
        boolean opened = between || is("from", begin - 1);
        boolean money = first.money() || second.money() || per.isSaid();
        if (!money && !(between && countsNothing(second, per))) {
            return Optional.empty();
        }
        return Optional.of(new Read(
                without(opened ? begin - 1 : begin, per.end), new PriceLimit(first.value(), second.value(), per.unit)));
    }

    /** How many pieces before a place make a phrase that bounds; 0 for none. */
    private int bounding(int begin, String list, boolean money) {
        for (int length = Math.min(LONGEST_PHRASE, begin); length > 0; length--) {
            String before = pieces.subList(begin - length, begin).stream()
                    .map(Piece::word)
                    .collect(Collectors.joining("_"));
            if (WORDS.is(list, before) || (money && WORDS.is(list + ", of money", before))) {
                return length;
            }
        }
        return 0;
    }

    private boolean isToSpend(int at) {
        String next = word(at) + " " + word(at + 1);
        return word(at).equals("budget") || next.equals("te besteden") || next.equals("to spend");
    }

    /** Whether nothing follows that the number would be a number of. */
    private boolean countsNothing(AmountInQuery amount, Per per) {
        if (per.isSaid()) {
            return true;
        }
        String next = word(amount.end());
        boolean ends = next.isEmpty()
                || WORDS.is("belongs behind", next)
                || Dutch.tokens(next).isEmpty();
        return ends && (!amount.bare() || (amount.value().compareTo(LEAST_BARE) >= 0 && !amount.mayBeYear()));
    }

    private Per per(int at) {
        PriceUnit adverb = unit("monthly", "hourly", "apiece", at);
        if (adverb != null) {
            return new Per(adverb, false, at + 1);
        }
        int place = at;
        while (place < at + 2 && is("each", place)) {
            place++;
        }
        boolean year = is("year", place);
        PriceUnit unit = year ? PriceUnit.MONTH : unit("month", "hour", "piece", place);
        return place == at || unit == null ? new Per(null, false, at) : new Per(unit, year, place + 1);
    }

    private @Nullable PriceUnit unit(String month, String hour, String piece, int at) {
        if (is(month, at)) {
            return PriceUnit.MONTH;
        }
        if (is(hour, at)) {
            return PriceUnit.HOUR;
        }
        return is(piece, at) ? PriceUnit.PIECE : null;
    }

    /** The text without these pieces, and without what belongs to a price before and behind them. */
    private String without(int from, int to) {
        int begin = from;
        while (is("belongs before", begin - 1)) {
            begin--;
        }
        int end = to;
        while (is("belongs behind", end)) {
            end++;
        }
        String before = text.substring(0, begin == 0 ? 0 : pieces.get(begin - 1).end);
        String behind = end < pieces.size() ? text.substring(pieces.get(end).start) : "";
        return (before + " " + behind).strip();
    }
}
