package nl.buro3.productentool.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.query.QueryWord;

/** Marks in a text the words that a query found: other forms, compounds with the word, synonyms. */
final class Highlighter {

    private static final int PASSAGE = 180;
    private static final int BEFORE = 60;

    /** Characters of a long text that are read at a time. */
    private static final int PIECE = 300;

    /** Of the names and summaries that were shown lately. */
    private static final Cache<String, List<Token>> READ =
            Caffeine.newBuilder().maximumSize(30_000).build();

    private static final int SHORT = 400;

    private static final int SHORTEST_PREFIX = 3;

    private final Set<String> stems = new HashSet<>();
    private final List<String> prefixes;

    Highlighter(List<QueryWord> words) {
        prefixes = words.stream()
                .filter(QueryWord::last)
                .map(word -> word.token().word())
                .filter(typed -> typed.length() >= SHORTEST_PREFIX)
                .toList();
        for (QueryWord word : words) {
            add(word.token());
            word.instead().forEach(instead -> stems.addAll(instead.stems()));
        }
    }

    private void add(Token token) {
        stems.add(token.stem());
        stems.addAll(token.parts());
    }

    /** The text with marks around the words that were found. */
    String mark(String text) {
        return mark(text, tokens(text));
    }

    /** The part of a text around the first word that was found, marked; empty when it has none. */
    String passage(String text) {
        for (int from = 0, to; from < text.length(); from = to) {
            to = endOfPiece(text, from);
            for (Token token : Dutch.tokens(text.substring(from, to))) {
                if (isFound(token)) {
                    return around(text, from + token.start());
                }
            }
        }
        return "";
    }

    /** Where a piece ends that begins here: before a word, if words are not very long. */
    private static int endOfPiece(String text, int from) {
        int end = Math.min(text.length(), from + PIECE);
        int word = wordStart(text, end);
        return word > from ? word : end;
    }

    private String around(String text, int word) {
        int from = wordStart(text, Math.max(0, word - BEFORE));
        int to = wordStart(text, Math.min(text.length(), from + PASSAGE));
        String passage = text.substring(from, to);
        return (from > 0 ? "… " : "") + mark(passage, Dutch.tokens(passage)).strip() + (to < text.length() ? " …" : "");
    }

    /** The nearest place at or before this one where a word begins, or the end of the text. */
    private static int wordStart(String text, int place) {
        if (place == 0 || place >= text.length()) {
            return Math.min(place, text.length());
        }
        int space = text.lastIndexOf(' ', place);
        return space < 0 ? 0 : space + 1;
    }

    private String mark(String text, List<Token> tokens) {
        StringBuilder marked = new StringBuilder(text.length() + 16);
        int done = 0;
        for (Token token : tokens) {
            if (isFound(token)) {
                marked.append(text, done, token.start()).append(SearchResult.MARK_START);
                marked.append(text, token.start(), token.end()).append(SearchResult.MARK_END);
                done = token.end();
            }
        }
        return marked.append(text, done, text.length()).toString();
    }

    private boolean isFound(Token token) {
        if (stems.contains(token.stem())) {
            return true;
        }
        for (String part : token.parts()) {
            if (stems.contains(part)) {
                return true;
            }
        }
        for (String typed : prefixes) {
            if (token.word().startsWith(typed)) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> tokens(String text) {
        return text.length() > SHORT ? Dutch.tokens(text) : READ.get(text, Dutch::tokens);
    }
}
