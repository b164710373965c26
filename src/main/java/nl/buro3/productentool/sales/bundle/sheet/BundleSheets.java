package nl.buro3.productentool.sales.bundle.sheet;

import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.BundleLines;
import org.springframework.stereotype.Service;

/** Puts the cards to the lines of a bundle; also for visitors, whose browser has the lines. */
@Service
public class BundleSheets {

    private final Catalog catalog;

    BundleSheets(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The name of a card, published or archived. */
    public Optional<String> name(long product) {
        return Optional.ofNullable(catalog.cards(List.of(product)).get(product)).map(CardSummary::name);
    }

    /** The lines with their cards; a card that is not there any more is left out. */
    public BundleSheet of(BundleLines lines) {
        return BundleSheet.of(
                lines,
                catalog.offered(lines.all().stream().map(BundleLine::product).toList()));
    }
}
