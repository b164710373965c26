package nl.buro3.productentool.search.dutch;

/**
 * Finds the words of a text, one after the other: letters and digits with their accents, and an ending after an apostrophe
 * as in foto's. What only says where a word may be broken, such as a soft hyphen, is part of it.
 */
public final class WordScanner {

    /** The letters of English and the signs beside them are below this. */
    static final int ASCII = 0x80;

    private static final int LONGEST_ENDING = 2;

    private final String text;
    private int start;
    private int end;

    public WordScanner(String text) {
        this.text = text;
    }

    /** Goes to the next word, if there is one. */
    public boolean next() {
        start = end;
        while (start < text.length() && !begins(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        end = start;
        while (end < text.length() && isPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (end > start) {
            end = endOfEnding();
        }
        return end > start;
    }

    /** Where the word begins. */
    public int start() {
        return start;
    }

    /** Behind its last character. */
    public int end() {
        return end;
    }

    /** The word as it is written. */
    public String word() {
        return text.substring(start, end);
    }

    private int endOfEnding() {
        if (end == text.length() || (text.charAt(end) != '\'' && text.charAt(end) != '’')) {
            return end;
        }
        int letters = 0;
        int at = end + 1;
        while (at < text.length() && letters <= LONGEST_ENDING && Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
            letters++;
        }
        return letters >= 1 && letters <= LONGEST_ENDING ? at : end;
    }

    private static boolean begins(int sign) {
        return Character.getType(sign) != Character.FORMAT && isPart(sign);
    }

    private static boolean isPart(int sign) {
        if (sign < ASCII) {
            return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
        }
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
