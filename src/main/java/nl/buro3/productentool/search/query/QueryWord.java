package nl.buro3.productentool.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.english.English;

/**
 * A word of a query, with what will do instead.
 *
 * @param token the word
 * @param weak whether it tells so little that it may be missing
 * @param last whether it is the last one that was typed, which may be unfinished
 * @param aside whether it only says of whom or for whom something is
 * @param instead other ways to say it
 */
public record QueryWord(Token token, boolean weak, boolean last, boolean aside, List<Instead> instead) {

    /**
     * Another way to say it.
     *
     * @param stems those of the words that must all be there
     * @param weight how much it counts, against the word itself
     * @param same whether it means the same, rather than what may help instead
     */
    public record Instead(List<String> stems, float weight, boolean same) {

        Instead(List<String> stems, float weight) {
            this(stems, weight, true);
        }
    }

    private static final int MOST = 8;

    private static final String ARTICLES = "\\s+(?:(?:de|het|een|ons|onze|mijn|mij|jullie|hun|dit|deze|the|a|an|our|my"
            + "|this|nieuwe?|new|kleine?|small|grote|big)\\s+)*$";

    /** What stands before a word that only says of whom or for whom something is, if something was named before. */
    private static final Pattern OF_WHOM =
            Pattern.compile("(?i)(?<!\\p{L})(?:van|voor|bij|voor in|for|of|at)" + ARTICLES);

    /** What stands before a word that only says who is asking. */
    private static final Pattern WHO =
            Pattern.compile("(?i)(?<!\\p{L})(?:ik|wij|we|i) (?:heb|hebben|ben|zijn|have|am|are|run)" + ARTICLES);

    /** What stands behind a word that says what is needed: we hebben een folder nodig. */
    private static final Pattern NEEDED = Pattern.compile("(?i)^\\s+nodig(?!\\p{L})");

    /** Before the thing itself, of which there are several: voor ons foto's, which is not voor ons bedrijf. */
    private static final Pattern FOR_US = Pattern.compile("(?i)(?<!\\p{L})voor\\s+(?:ons|mij)\\s+$");

    private static final Pattern SEVERAL = Pattern.compile("^[\\p{L}'’-]*(?:s|en)(?!\\p{L})");

    /** Other ways to say the words of a query, in all: each costs time, and an index takes a thousand clauses. */
    private static final int MOST_INSTEAD = 40;

    private static final int LEAST_INSTEAD = 2;

    /**
     * The words of a query that are searched, the eight that tell most; a query of weak words alone takes those seriously,
     * and one word that says nothing may be the beginning of another.
     */
    public static List<QueryWord> of(String text, SynonymLookup synonyms) {
        boolean english = English.is(text);
        List<Token> tokens = telling(english ? english(text) : Dutch.tokens(text), english);
        if (tokens.isEmpty()) {
            List<String> written = Dutch.written(text);
            boolean mayBegin = written.size() == 1 && written.getFirst().length() > 1;
            return mayBegin && written.getFirst().length() <= Dutch.LONGEST
                    ? List.of(prefix(written.getFirst()))
                    : List.of();
        }
        boolean onlyWeak = tokens.stream().allMatch(token -> isWeak(token, english));
        List<QueryWord> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean weak = !onlyWeak && isWeak(tokens.get(i), english);
            List<Instead> joined = joined(tokens, i);
            List<Instead> instead = new ArrayList<>();
            Translation.of(tokens, i, english, instead);
            instead.addAll(synonyms.instead(tokens, i));
            words.add(new QueryWord(
                    tokens.get(i),
                    weak,
                    i == tokens.size() - 1,
                    i > 0 && isAside(text, tokens.get(i), isNamedBefore(tokens.subList(0, i), english)),
                    Stream.concat(
                                    instead.stream()
                                            .distinct()
                                            .limit(Math.max(
                                                    LEAST_INSTEAD, MOST_INSTEAD / tokens.size() - joined.size())),
                                    joined.stream())
                            .toList()));
        }
        return List.copyOf(words);
    }

    /** The words of an English query as the cards know them, most of which are in Dutch. */
    private static List<Token> english(String text) {
        return English.tokens(text).stream()
                .map(token -> Dutch.token(token.word()).at(token.start(), token.end()))
                .toList();
    }

    private static boolean isWeak(Token token, boolean english) {
        return english ? English.isWeak(token.word()) : Dutch.isWeak(token);
    }

    private static boolean isNamedBefore(List<Token> before, boolean english) {
        return before.stream().anyMatch(token -> !isWeak(token, english));
    }

    private static boolean isAside(String text, Token token, boolean isNamedBefore) {
        String before = text.substring(0, token.start());
        boolean isTheThing = FOR_US.matcher(before).find()
                && SEVERAL.matcher(text.substring(token.start())).find();
        String behind = text.substring(token.end());
        return !isTheThing
                && ((WHO.matcher(before).find() && !NEEDED.matcher(behind).find())
                        || (isNamedBefore && OF_WHOM.matcher(before).find()));
    }

    /** At most eight: of more the weak ones are left out first. */
    private static List<Token> telling(List<Token> tokens, boolean english) {
        if (tokens.size() <= MOST) {
            return tokens;
        }
        List<Token> strong =
                tokens.stream().filter(token -> !isWeak(token, english)).toList();
        return (strong.isEmpty() ? tokens : strong).stream().limit(MOST).toList();
    }

    /** These letters and anything behind them. */
    public static QueryWord prefix(String letters) {
        return new QueryWord(
                new Token(letters, letters, List.of(), List.of(), 0, letters.length()), false, true, false, List.of());
    }

    /** Whether it tells little, also where it is all that was typed. */
    public boolean tellsLittle() {
        return Dutch.isWeak(token) || English.isWeak(token.word());
    }

    /** Whether it may have been found by its parts alone, which may be an accident where it has a typing error. */
    public boolean isCompound() {
        return token.parts().size() > 1;
    }

    /** Dutch compounds are often written apart: the word with its neighbour may be one. */
    private static List<Instead> joined(List<Token> tokens, int i) {
        List<Instead> joined = new ArrayList<>();
        for (int from = Math.max(0, i - 2); from <= i; from++) {
            for (int to = Math.max(from, i) + 1; to <= Math.min(tokens.size(), from + 3); to++) {
                if (to - from > 1 && to > i) {
                    joined.add(
                            new Instead(List.of(join(tokens.subList(from, to)).stem()), Ranking.JOINED));
                }
            }
        }
        return joined;
    }

    private static Token join(List<Token> tokens) {
        StringBuilder word = new StringBuilder();
        tokens.forEach(token -> word.append(token.word()));
        return Dutch.token(word.toString());
    }
}
