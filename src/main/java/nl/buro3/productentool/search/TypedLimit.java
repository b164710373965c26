package nl.buro3.productentool.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.search.dutch.Dutch;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a query the amount of money that it names, Dutch or English: "tot 500 euro", "onder de duizend", "€ 250 per
 * maand", "budget of 2k", "between 500 and 1000". A number is an amount when it has the sign or the word of a currency, or
 * when something that bounds stands before it and nothing behind it that it would count.
 */
final class TypedLimit {

    private static final Pattern PIECE =
            Pattern.compile("€|\\d+(?:[.,]\\d+)*(?:[.,][-–=]{1,2})?|[\\p{L}\\p{M}\\p{Cf}'’]+|\\S");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*(?:[.,][-–=]{1,2})?");
    private static final Set<String> CURRENCY = Set.of("€", "eur", "euro", "euros", "euro's", "euri");

    /** What bounds from above also without a currency; longest first. */
    private static final List<List<String>> AT_MOST = phrases(
            "niet meer dan", "niet duurder dan", "not more than", "no more than", "not over", "budget is", "budget van",
            "budget of", "minder dan", "less than", "lager dan", "goedkoper dan", "cheaper than", "lower than", "t / m",
            "up to", "at most", "ten hoogste", "onder", "beneden", "tot", "max", "max .", "maximaal", "maximum", "hooguit",
            "hoogstens", "under", "below", "budget", "<");
    /** What bounds from above where it is plain that money is meant. */
    private static final List<List<String>> AT_MOST_MONEY = phrases(
            "rond", "rondom", "ongeveer", "circa", "ca .", "about", "around", "binnen", "within", "voor", "for", "met",
            "with", "maar", "slechts", "only", "van", "of", "à");

    private static final List<List<String>> AT_LEAST = phrases(
            "niet minder dan", "not less than", "no less than", "meer dan", "more than", "duurder dan", "hoger dan",
            "at least", "boven", "above", "vanaf", "minimaal", "minstens", "tenminste", ">");
    private static final List<List<String>> AT_LEAST_MONEY = phrases("from", "over", "starting at");
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "the", "a", "an", "ongeveer", "rond", "circa");
    private static final Set<String> BETWEEN = Set.of("tussen", "between", "van", "from");
    private static final Set<String> UP_TO = Set.of("tot", "en", "to", "and", "à", "-", "–", "—");
    private static final Set<String> FEW = Set.of("paar", "enkele", "few", "couple");
    private static final Set<String> EACH = Set.of("per", "/", "elke", "iedere", "every", "each", "a", "an", "de", "p");
    private static final Set<String> BEHIND = Set.of(
            "budget", "te", "besteden", "to", "spend", "excl", "incl", "exclusief", "inclusief", "ex", "btw", "vat", ".",
            "max", "maximaal", "maximum", "of", "minder", "or", "less", ",", "beschikbaar", "available");

    private static final Map<String, PriceUnit> UNITS = Map.ofEntries(
            Map.entry("maand", PriceUnit.MONTH),
            Map.entry("maanden", PriceUnit.MONTH),
            Map.entry("mnd", PriceUnit.MONTH),
            Map.entry("m", PriceUnit.MONTH),
            Map.entry("month", PriceUnit.MONTH),
            Map.entry("mo", PriceUnit.MONTH),
            Map.entry("uur", PriceUnit.HOUR),
            Map.entry("u", PriceUnit.HOUR),
            Map.entry("hour", PriceUnit.HOUR),
            Map.entry("stuk", PriceUnit.PIECE),
            Map.entry("st", PriceUnit.PIECE),
            Map.entry("piece", PriceUnit.PIECE),
            Map.entry("pagina", PriceUnit.PIECE),
            Map.entry("page", PriceUnit.PIECE));
    private static final Map<String, PriceUnit> ADVERBS = Map.of(
            "maandelijks", PriceUnit.MONTH, "monthly", PriceUnit.MONTH, "hourly", PriceUnit.HOUR, "apiece",
            PriceUnit.PIECE, "pm", PriceUnit.MONTH, "pcm", PriceUnit.MONTH);
    private static final Set<String> YEAR = Set.of("jaar", "jr", "year");
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** A smaller number without a currency counts people, years or pages. */
    private static final BigDecimal LEAST_BARE = BigDecimal.valueOf(50);

    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000_000);
    private static final int LONGEST_PHRASE = 3;
    private static final BigDecimal SEVERAL = BigDecimal.valueOf(5);

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    private TypedLimit(String text) {
        this.text = text;
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            pieces.add(new Piece(Dutch.fold(piece.group()), piece.start(), piece.end()));
        }
    }

    private record Piece(String word, int start, int end) {}

    /** An amount, up to a piece; {@code money} when it has a currency. */
    private record Amount(BigDecimal value, int end, boolean money, boolean bare) {}

    private record Per(@Nullable PriceUnit unit, boolean year, int end) {}

    /**
     * What was understood.
     *
     * @param words the query without what was said of the price
     */
    record Read(String words, PriceLimit limit) {}

    private static List<List<String>> phrases(String... words) {
        List<List<String>> phrases = new ArrayList<>();
        for (String phrase : words) {
            phrases.add(List.of(phrase.split(" ", -1)));
        }
        return List.copyOf(phrases);
    }

    /** The first price that is named; empty when there is none. */
    static Optional<Read> in(String text) {
        return new TypedLimit(text).read();
    }

    private Optional<Read> read() {
        for (int at = 0; at < pieces.size(); at++) {
            Amount amount = amount(at);
            if (amount != null) {
                Optional<Read> read = around(at, amount);
                if (read.isPresent()) {
                    return read;
                }
                at = amount.end - 1;
            }
        }
        return Optional.empty();
    }

    private String word(int at) {
        return at >= 0 && at < pieces.size() ? pieces.get(at).word : "";
    }

    private @Nullable Amount amount(int at) {
        int place = at;
        boolean money = false;
        if (CURRENCY.contains(word(place))) {
            money = true;
            place++;
        }
        BigDecimal value = number(place);
        boolean few = FEW.contains(word(place - 1)) || (word(place - 1).equals("of") && FEW.contains(word(place - 2)));
        if (value == null) {
            return null;
        }
        boolean marked = word(place).matches(".*[.,][-–=]{1,2}");
        place++;
        OptionalInt times = NumberWords.times(word(place));
        boolean large = times.isPresent();
        if (large) {
            value = value.multiply(BigDecimal.valueOf(times.getAsInt()));
            place++;
        }
        if (CURRENCY.contains(word(place))) {
            money = true;
            place++;
        }
        return value.compareTo(TOO_MUCH) < 0 && value.signum() > 0
                ? new Amount(few ? value.multiply(SEVERAL) : value, place, money || marked, !large)
                : null;
    }

    private @Nullable BigDecimal number(int at) {
        String word = word(at);
        if (NUMBER.matcher(word).matches()) {
            String digits = word.replaceAll("[.,][-–=]{1,2}$", "");
            String whole = digits.matches("\\d{1,3}(?:[.,]\\d{3})+") ? digits.replaceAll("[.,]", "") : digits;
            String decimal = whole.replace(',', '.');
            return decimal.matches("\\d{1,12}(?:\\.\\d{1,4})?") ? new BigDecimal(decimal) : null;
        }
        OptionalInt value = NumberWords.of(word);
        if (value.isPresent()) {
            return BigDecimal.valueOf(value.getAsInt());
        }
        boolean alone = NumberWords.times(word).isPresent() && word.length() > 1 && !word.equals("ton");
        return alone ? BigDecimal.valueOf(NumberWords.times(word).orElseThrow()) : null;
    }

    /** What the words around an amount make of it. */
    private Optional<Read> around(int at, Amount first) {
        Amount second = UP_TO.contains(word(first.end)) ? amount(first.end + 1) : null;
        int begin = at;
        while (ARTICLES.contains(word(begin - 1)) || FEW.contains(word(begin - 1))) {
            begin--;
        }
        if (second != null && second.value.compareTo(first.value) > 0) {
            return range(begin, first, second);
        }
        Per per = per(first.end);
        boolean money = first.money || (per.unit != null || per.year);
        int most = bounding(begin, AT_MOST, money ? AT_MOST_MONEY : List.of());
        int least = bounding(begin, AT_LEAST, money ? AT_LEAST_MONEY : List.of());
        boolean bounded = most > 0 || least > 0 || isToSpend(per.end);
        if (!first.money && !(bounded && countsNothing(first, per))) {
            return Optional.empty();
        }
        BigDecimal value = per.year ? first.value.divide(MONTHS, 2, RoundingMode.UP) : first.value;
        PriceLimit limit =
                least > 0 && least >= most ? new PriceLimit(value, null, per.unit) : PriceLimit.most(value, per.unit);
        return Optional.of(new Read(without(begin - Math.max(most, least), per.end), limit));
    }

    private Optional<Read> range(int begin, Amount first, Amount second) {
        Per per = per(second.end);
        boolean opened = BETWEEN.contains(word(begin - 1));
        boolean money = first.money || second.money || per.unit != null;
        if (!money && !(word(begin - 1).equals("tussen") || word(begin - 1).equals("between"))) {
            return Optional.empty();
        }
        if (!money && !countsNothing(second, per)) {
            return Optional.empty();
        }
        return Optional.of(new Read(
                without(opened ? begin - 1 : begin, per.end), new PriceLimit(first.value, second.value, per.unit)));
    }

    /** How many pieces before a place make one of these phrases; 0 for none. */
    private int bounding(int begin, List<List<String>> phrases, List<List<String>> withMoney) {
        for (int length = Math.min(LONGEST_PHRASE, begin); length > 0; length--) {
            List<String> before = pieces.subList(begin - length, begin).stream().map(Piece::word).toList();
            if (phrases.contains(before) || withMoney.contains(before)) {
                return length;
            }
        }
        return 0;
    }

    private boolean isToSpend(int at) {
        return word(at).equals("budget")
                || (word(at).equals("te") && word(at + 1).equals("besteden"))
                || (word(at).equals("to") && word(at + 1).equals("spend"));
    }

    /** Whether nothing follows that the number would be a number of. */
    private boolean countsNothing(Amount amount, Per per) {
        if (per.unit != null || per.year) {
            return true;
        }
        String next = word(amount.end);
        boolean ends = next.isEmpty() || BEHIND.contains(next) || Dutch.tokens(next).isEmpty();
        return ends && (!amount.bare || amount.value.compareTo(LEAST_BARE) >= 0);
    }

    private Per per(int at) {
        PriceUnit adverb = ADVERBS.get(word(at));
        if (adverb != null) {
            return new Per(adverb, false, at + 1);
        }
        int unit = at;
        while (unit < at + 2 && (EACH.contains(word(unit)) || word(unit).equals("in"))) {
            unit++;
        }
        if (unit == at) {
            return new Per(null, false, at);
        }
        if (YEAR.contains(word(unit))) {
            return new Per(PriceUnit.MONTH, true, unit + 1);
        }
        PriceUnit known = UNITS.get(word(unit));
        return known == null ? new Per(null, false, at) : new Per(known, false, unit + 1);
    }

    /** The text without these pieces, and without what belongs to a price behind them. */
    private String without(int from, int to) {
        int begin = from;
        while (begin > 0 && (word(begin - 1).equals("budget") || ARTICLES.contains(word(begin - 1)))) {
            begin--;
        }
        int end = to;
        while (BEHIND.contains(word(end))) {
            end++;
        }
        String before = text.substring(0, begin == 0 ? 0 : pieces.get(begin - 1).end);
        String behind = end < pieces.size() ? text.substring(pieces.get(end).start) : "";
        return (before + " " + behind).strip();
    }
}
