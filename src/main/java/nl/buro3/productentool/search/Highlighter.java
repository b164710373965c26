package nl.buro3.productentool.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;

/** Marks in a text the words that a query found: other forms, compounds with the word, synonyms. */
final class Highlighter {

    private static final int PASSAGE = 180;
    private static final int BEFORE = 60;

    /** Of the names and summaries that were shown lately. */
    private static final Cache<String, List<Token>> READ =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private static final int SHORT = 400;

    private final Set<String> stems = new HashSet<>();
    private final List<QueryWord> words;

    Highlighter(List<QueryWord> words) {
        this.words = words;
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
        List<Token> tokens = tokens(text);
        return tokens.stream()
                .filter(this::isFound)
                .findFirst()
                .map(first -> around(text, first, tokens))
                .orElse("");
    }

    private String around(String text, Token first, List<Token> tokens) {
        int from = wordStart(text, Math.max(0, first.start() - BEFORE));
        int to = wordStart(text, Math.min(text.length(), from + PASSAGE));
        List<Token> inside = tokens.stream()
                .filter(token -> token.start() >= from && token.end() <= to)
                .map(token -> new Token(
                        token.word(),
                        token.stem(),
                        token.parts(),
                        token.roots(),
                        token.start() - from,
                        token.end() - from))
                .toList();
        String passage = mark(text.substring(from, to), inside).strip();
        return (from > 0 ? "… " : "") + passage + (to < text.length() ? " …" : "");
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
        return stems.contains(token.stem())
                || token.parts().stream().anyMatch(stems::contains)
                || words.stream().anyMatch(word -> isBegun(word, token));
    }

    private static boolean isBegun(QueryWord word, Token token) {
        String typed = word.token().word();
        return word.last() && typed.length() > 2 && token.word().startsWith(typed);
    }

    private static List<Token> tokens(String text) {
        return text.length() > SHORT ? Dutch.tokens(text) : READ.get(text, Dutch::tokens);
    }
}
