package nl.buro3.productentool.sales.bundle;

/**
 * A line of a bundle, as whoever makes something of it takes it over.
 *
 * @param product the number of the card
 * @param amount how many, from 1 to {@value #MOST}
 * @param note what the customer wrote with it, or empty; at most {@value #LONGEST_NOTE} characters
 */
public record BundleLine(long product, int amount, String note) {

    public static final int MOST = 999;
    public static final int LONGEST_NOTE = 500;

    /** @throws IllegalArgumentException when the amount or the note is out of bounds */
    public BundleLine {
        if (!isAmount(amount) || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("no line: %d times, a note of %d".formatted(amount, note.length()));
        }
    }

    /** Whether there can be so many. */
    public static boolean isAmount(int amount) {
        return amount >= 1 && amount <= MOST;
    }
}
