package nl.buro3.productentool.search.query;

/** How many typing errors lie between two words: letters left out, added, changed, or exchanged with the next. */
public final class EditDistance {

    private EditDistance() {}

    /** Whether one word may be the other with the errors that its length allows. */
    public static boolean mayBe(String typed, String meant) {
        int allowed = Ranking.allowedErrors(typed);
        return Math.abs(typed.length() - meant.length()) <= allowed && between(typed, meant) <= allowed;
    }

    /** The optimal string alignment distance. */
    static int between(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
