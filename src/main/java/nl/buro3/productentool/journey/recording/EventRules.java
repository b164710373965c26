package nl.buro3.productentool.journey.recording;

import nl.buro3.productentool.journey.TouchpointType;

/**
 * What belongs to an event of one type.
 *
 * @param needsProduct whether it says nothing without a product; others may name one
 * @param needsSubject whether it says nothing without a subject
 * @param isSection whether the subject is a part of the product page
 * @param needsAmount whether it says nothing without an amount
 * @param most the greatest amount: per cents, milliseconds, results or a place among them
 */
record EventRules(boolean needsProduct, boolean needsSubject, boolean isSection, boolean needsAmount, long most) {

    static final int LONGEST_SUBJECT = 200;
    private static final long HUNDRED_PER_CENT = 100;
    private static final long ONE_HOUR = 3_600_000;
    private static final long MOST_RESULTS = 1_000_000;

    /** The rules of a type that a browser reports. */
    static EventRules of(TouchpointType type) {
        return switch (type) {
            case PRODUCT_VIEW -> new EventRules(true, false, false, false, ONE_HOUR);
            case SEARCH -> new EventRules(false, true, false, true, MOST_RESULTS);
            case FILTER -> new EventRules(false, true, false, false, MOST_RESULTS);
            case RESULT_CLICK -> new EventRules(true, true, false, true, MOST_RESULTS);
            case SUGGESTION_CLICK -> new EventRules(false, true, false, true, MOST_RESULTS);
            case SECTION_READ -> new EventRules(true, true, true, true, ONE_HOUR);
            case SCROLL_DEPTH -> new EventRules(false, false, false, true, HUNDRED_PER_CENT);
            case READING_TIME -> new EventRules(false, false, false, true, ONE_HOUR);
            case CONTACT_CLICK, LINK_OPENED -> new EventRules(false, true, false, false, ONE_HOUR);
            default -> new EventRules(false, false, false, false, ONE_HOUR);
        };
    }

    /** The text in one line, without signs that no database takes, cut off at a length. */
    static String cleaned(String text, int longest) {
        String line = text.codePoints()
                .map(c -> isPlain(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (line.length() <= longest) {
            return line;
        }
        boolean inTheMiddle = Character.isHighSurrogate(line.charAt(longest - 1));
        return line.substring(0, inTheMiddle ? longest - 1 : longest);
    }

    private static boolean isPlain(int codePoint) {
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }
}
