package nl.buro3.productentool.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the caller wants measured.
 *
 * @param sizes how many cards to generate, in growing order; none for quality only
 * @param kept whether the half of the judged queries that was kept apart is scored, rather than the one for tuning
 * @param alone whether the portal is measured without its peers
 */
record Options(List<Integer> sizes, boolean kept, boolean alone) {

    static final String USAGE = "options: [--kept] [--alone] [--quality | --all | --sizes 20000,100000,500000]";

    private static final List<Integer> USUAL = List.of(20_000, 100_000);
    private static final List<Integer> ALL = List.of(20_000, 100_000, 500_000);
    private static final int MOST = 1_000_000;

    /** @throws IllegalArgumentException when an option is not known or a size cannot be */
    static Options of(String... arguments) {
        List<Integer> sizes = USUAL;
        boolean kept = false;
        boolean alone = false;
        List<String> left = new ArrayList<>(Arrays.asList(arguments));
        while (!left.isEmpty()) {
            String option = left.removeFirst();
            switch (option) {
                case "--kept" -> kept = true;
                case "--alone" -> alone = true;
                case "--quality" -> sizes = List.of();
                case "--all" -> sizes = ALL;
                case "--sizes" -> sizes = sizes(left.isEmpty() ? "" : left.removeFirst());
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        return new Options(sizes, kept, alone);
    }

    private static List<Integer> sizes(String listed) {
        if (!listed.matches("[1-9]\\d{0,6}(,[1-9]\\d{0,6})*")) {
            throw new IllegalArgumentException("--sizes takes numbers with a comma between them, not '" + listed + "'");
        }
        List<Integer> sizes =
                Arrays.stream(listed.split(",")).map(Integer::valueOf).sorted().toList();
        if (sizes.getLast() > MOST) {
            throw new IllegalArgumentException("--sizes goes to " + MOST);
        }
        return sizes;
    }
}
