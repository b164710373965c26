package nl.buro3.productentool.sales.ui.bundle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.buro3.productentool.sales.bundle.BundleHead;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet;

/**
 * A bundle as a page shows it.
 *
 * @param stored what is known of it besides the lines; empty for a visitor's, and where somebody has none yet
 * @param isCurrent whether cards are added to this one
 * @param since since when the organisation has a card already, by its number
 */
record ShownBundle(Optional<BundleHead> stored, BundleSheet sheet, boolean isCurrent, Map<Long, LocalDate> since) {

    boolean isEmpty() {
        return sheet.lines().isEmpty();
    }
}
