package nl.buro3.productentool.catalog.feed.undo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.feed.whole.WholeCard;
import org.jspecify.annotations.Nullable;

/** Hears which cards one import makes and changes, and keeps what they held before and after. */
public final class ImportRecorder {

    private static final int BATCH = 200;

    private final ImportBook book;
    private final CardsBefore cards;
    private final Products products;
    private final String file;
    private final Map<String, Optional<WholeCard>> touched = new LinkedHashMap<>();
    private @Nullable WholeCard before;

    ImportRecorder(ImportBook book, CardsBefore cards, Products products, String file) {
        this.book = book;
        this.cards = cards;
        this.products = products;
        this.file = file;
    }

    /** This is how a card was, should it change now. */
    public void before(Product product) {
        before = WholeCard.of(product);
    }

    public void created(String slug) {
        touched.put(slug, Optional.empty());
    }

    /** The card changed that was heard of just now; one that the import made or changed before stays so. */
    public void updated(String slug) {
        WholeCard known = before;
        if (known != null && known.slug().equals(slug)) {
            touched.putIfAbsent(slug, Optional.of(known));
        }
    }

    /** Keeps all of it; an import that changed nothing is not kept. */
    public void keep(int created, int updated, int unchanged, int failed) {
        if (touched.isEmpty()) {
            return;
        }
        long imported = book.enter(file, created, updated, unchanged, failed);
        List<String> batch = new ArrayList<>();
        for (String slug : touched.keySet()) {
            batch.add(slug);
            if (batch.size() == BATCH) {
                keep(imported, batch);
                batch.clear();
            }
        }
        keep(imported, batch);
    }

    private void keep(long imported, Collection<String> slugs) {
        if (!slugs.isEmpty()) {
            cards.keep(
                    imported,
                    products.findBySlugIn(slugs).stream()
                            .map(product -> new KeptCard(
                                    product.getId(),
                                    product.getSlug(),
                                    touched.getOrDefault(product.getSlug(), Optional.empty())
                                            .orElse(null),
                                    WholeCard.of(product)))
                            .toList());
        }
    }
}
