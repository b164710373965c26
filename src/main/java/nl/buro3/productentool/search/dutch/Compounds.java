package nl.buro3.productentool.search.dutch;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes compounds apart: websiteonderhoud into website and onderhoud, bedrijfsfilm into bedrijf and film. Only words that
 * are known to begin or to end compounds are parts, and the fewest and longest parts win.
 */
public final class Compounds {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_PARTS = 5;
    private static final List<String> LINKS = List.of("", "s", "en", "n", "e");

    private final Predicate<String> heads;
    private final Predicate<String> tails;

    /**
     * @param heads tells words with which compounds begin
     * @param tails tells words with which they end
     */
    public Compounds(Predicate<String> heads, Predicate<String> tails) {
        this.heads = heads;
        this.tails = tails;
    }

    /** The parts of a compound as they are written in it, without what binds them; empty for a word that is none. */
    public List<String> parts(String word) {
        return word.length() < SHORTEST || word.length() > LONGEST ? List.of() : split(word, MOST_PARTS);
    }

    private List<String> split(String word, int most) {
        List<String> best = List.of();
        if (most < 2) {
            return best;
        }
        for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
            String head = head(word.substring(0, at));
            if (head.isEmpty()) {
                continue;
            }
            String rest = word.substring(at);
            List<String> behind = tails.test(rest) ? List.of(rest) : split(rest, most - 1);
            if (!behind.isEmpty() && (best.isEmpty() || isBetter(head, behind, best))) {
                best = Stream.concat(Stream.of(head), behind.stream()).toList();
            }
        }
        return best;
    }

    private static boolean isBetter(String head, List<String> behind, List<String> best) {
        if (behind.size() + 1 != best.size()) {
            return behind.size() + 1 < best.size();
        }
        return shortest(head, behind) > shortest(best.getFirst(), best);
    }

    private static int shortest(String head, List<String> others) {
        return Math.min(
                head.length(), others.stream().mapToInt(String::length).min().orElse(0));
    }

    /** The word that this is, with or without a binding sound behind it; empty when it is none. */
    private String head(String written) {
        for (String link : LINKS) {
            String head = written.substring(0, Math.max(0, written.length() - link.length()));
            if (written.endsWith(link) && heads.test(head)) {
                return head;
            }
        }
        return "";
    }
}
