package nl.buro3.productentool.catalog.feed.out;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.feed.reading.FeedFormat;
import nl.buro3.productentool.catalog.feed.whole.WholeCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes cards as a feed, batch by batch, so that memory does not grow with their number. No role is asked for: the command
 * gets here, which holds the machine, and employees by the {@code FeedDesk}.
 */
@Service
@Transactional(readOnly = true)
public class CatalogExport {

    private static final int BATCH = 200;

    private final Products products;
    private final Categories categories;
    private final EntityManager entities;

    CatalogExport(Products products, Categories categories, EntityManager entities) {
        this.products = products;
        this.categories = categories;
        this.entities = entities;
    }

    /**
     * Writes all cards that are asked for, by slug. The stream stays open.
     *
     * @return how many they are
     * @throws CardTooLongException when something of a card does not fit into a cell of the format
     */
    public int write(ExportQuery query, FeedFormat format, OutputStream out) throws IOException {
        List<Long> ids = ids(query);
        CardCells cells = new CardCells(names());
        try (FeedWriter feed = FeedWriter.of(format, out)) {
            for (int from = 0; from < ids.size(); from += BATCH) {
                List<Product> batch = products.findByIdIn(ids.subList(from, Math.min(from + BATCH, ids.size())));
                for (Product product : batch.stream()
                        .sorted(Comparator.comparing(Product::getSlug))
                        .toList()) {
                    feed.write(cells.of(WholeCard.of(product)));
                }
                entities.clear();
            }
        }
        return ids.size();
    }

    /** How many cards are asked for. */
    public long count(ExportQuery query) {
        return ids(query).size();
    }

    private List<Long> ids(ExportQuery query) {
        String where = " where locate(lower(:letters), lower(p.name)) > 0";
        var found = entities.createQuery(
                        "select p.id from Product p" + where + (query.status() == null ? "" : " and p.status = :status")
                                + " order by p.slug",
                        Long.class)
                .setParameter("letters", query.typed());
        if (query.status() != null) {
            found.setParameter("status", query.status());
        }
        return found.getResultList();
    }

    private Map<String, String> names() {
        return categories.findAllByOrderByPosition().stream()
                .collect(Collectors.toMap(Category::getPath, Category::getName));
    }
}
