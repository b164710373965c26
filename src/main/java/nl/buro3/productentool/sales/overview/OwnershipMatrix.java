package nl.buro3.productentool.sales.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Organisations and what they have, crossed: some of the products, those that most have first, and a page of organisations.
 *
 * @param kinds how many products there are of what was asked for, with and without a column
 */
public record OwnershipMatrix(List<Column> columns, long kinds, List<Row> rows, OwnershipTotals totals) {

    /** A product and how many have it, of all pages. */
    public record Column(long product, String slug, String name, long organisations) {}

    /**
     * An organisation.
     *
     * @param cells by the number of the product
     * @param monthly for all that it has of what was asked for, also of products without a column
     */
    public record Row(String handle, String name, Map<Long, Cell> cells, long products, BigDecimal monthly) {}

    /**
     * What an organisation has of a product.
     *
     * @param until when the first of it ends; null when nothing does
     */
    public record Cell(long products, @Nullable LocalDate until) {}
}
