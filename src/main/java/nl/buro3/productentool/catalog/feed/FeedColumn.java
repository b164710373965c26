package nl.buro3.productentool.catalog.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns that a feed may have. */
enum FeedColumn {
    SLUG,
    NAME,
    CATEGORY,
    SUMMARY,
    DESCRIPTION,
    BENEFITS,
    PRICE_TYPE,
    PRICE_FROM,
    PRICE_TO,
    PRICE_UNIT,
    KEYWORDS,
    PROBLEMS,
    SPECIALIST;

    /** The column as the header names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRequired() {
        return this == SLUG || this == NAME || this == CATEGORY;
    }

    /** The column with this name, whatever its case and the blanks around it. */
    static Optional<FeedColumn> named(String header) {
        String key = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }
}
