package nl.buro3.productentool.bench.sales;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller wants measured.
 *
 * @param share how many per cent of the usual number of customers
 * @param rounds how often each page is read for its figure
 * @param database an address for JDBC of a PostgreSQL whose user is {@code postgres}; null for one of its own
 */
record SalesOptions(int share, int rounds, @Nullable String database) {

    static final String USAGE =
            "options: [--share 100] [--rounds 60] [--database jdbc:postgresql://localhost:5432/sales]";

    private static final SalesOptions USUAL = new SalesOptions(100, 60, null);

    /** @throws IllegalArgumentException when an option is not known or a number cannot be */
    static SalesOptions of(String... arguments) {
        SalesOptions options = USUAL;
        List<String> left = new ArrayList<>(Arrays.asList(arguments));
        while (!left.isEmpty()) {
            String option = left.removeFirst();
            String value = left.isEmpty() ? "" : left.removeFirst();
            options = switch (option) {
                case "--share" -> new SalesOptions(number(option, value), options.rounds, options.database);
                case "--rounds" -> new SalesOptions(options.share, number(option, value), options.database);
                case "--database" -> new SalesOptions(options.share, options.rounds, value);
                default -> throw new IllegalArgumentException("unknown option " + option);
            };
        }
        return options;
    }

    private static int number(String option, String value) {
        if (!value.matches("[1-9]\\d{0,2}")) {
            throw new IllegalArgumentException(option + " takes a number from 1 to 999, not '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    /** The customers to make. */
    SalesData data() {
        return new SalesData("klant", 100 * share, 400 * share, 2000 * share, 1000 * share);
    }
}
