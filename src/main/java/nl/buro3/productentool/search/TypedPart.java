package nl.buro3.productentool.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** Shows in a label which part of it was typed: at the beginning of words, whatever the case and the accents. */
public final class TypedPart {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final String label;
    private final List<String> typed;

    private TypedPart(String label, String typed) {
        this.label = label;
        this.typed = Arrays.stream(BETWEEN_WORDS.split(fold(typed)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The label as HTML, with {@code <mark>} around what was typed of its words; nothing else in it is live. */
    public static String marked(String label, String typed) {
        return new TypedPart(label, typed).html();
    }

    private String html() {
        StringBuilder html = new StringBuilder();
        int written = 0;
        for (int at = 0; at < label.length(); at++) {
            int end = at < written || !beginsWord(at) ? at : endOfTyped(at);
            if (end > at) {
                html.append(escaped(written, at)).append("<mark>").append(escaped(at, end));
                html.append("</mark>");
                written = end;
            }
        }
        return html.append(escaped(written, label.length())).toString();
    }

    private boolean beginsWord(int at) {
        return isOfWord(at) && (at == 0 || !isOfWord(at - 1));
    }

    /** Where the longest typed word ends that the word here begins with; the place itself when there is none. */
    private int endOfTyped(int at) {
        return IntStream.rangeClosed(at, endOfWord(at))
                .filter(end -> isTyped(fold(label.substring(at, end)), end == endOfWord(at)))
                .max()
                .orElse(at);
    }

    /** A single letter says little: it is the beginning of the word that is being typed, or a word by itself. */
    private boolean isTyped(String prefix, boolean wholeWord) {
        return typed.contains(prefix)
                && (prefix.length() > 1 || wholeWord || typed.getLast().equals(prefix));
    }

    private int endOfWord(int at) {
        return IntStream.range(at, label.length())
                .filter(i -> !isOfWord(i))
                .findFirst()
                .orElse(label.length());
    }

    /** Letters, digits, and accents that stand on their own. */
    private boolean isOfWord(int at) {
        char sign = label.charAt(at);
        return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign) || isAccent(sign);
    }

    private static boolean isAccent(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private String escaped(int from, int to) {
        return HtmlUtils.htmlEscape(label.substring(from, to), "UTF-8");
    }

    private static String fold(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
