package nl.buro3.productentool.catalog.feed.undo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whether anything refers to a card, found by the foreign keys of the database, so that no table can be forgotten. */
@Component
class CardReferences {

    /** What is the card's own and goes with it. */
    private static final Set<String> OWN = Set.of(
            "product_category.product_id",
            "product_benefit.product_id",
            "product_keyword.product_id",
            "product_specialist.product_id",
            "product_relation.product_id",
            "example.product_id",
            "solution.product_id",
            "product_change.product_id",
            "slug_history.product_id");

    private static final String RELATED = "product_relation.related_id";

    private final JdbcTemplate database;

    CardReferences(JdbcTemplate database) {
        this.database = database;
    }

    /** The columns by which others than cards refer to cards, as {@code table.column}. */
    List<String> columns() {
        List<String> columns = database.execute((ConnectionCallback<List<String>>) CardReferences::columns);
        return columns == null ? List.of() : columns;
    }

    private static List<String> columns(Connection connection) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        List<String> columns = new ArrayList<>();
        try (ResultSet keys = connection
                .getMetaData()
                .getExportedKeys(connection.getCatalog(), connection.getSchema(), upper ? "PRODUCT" : "product")) {
            while (keys.next()) {
                String column = (keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME"))
                        .toLowerCase(Locale.ROOT);
                if (!OWN.contains(column) && !column.equals(RELATED)) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    /** Whether another card relates to this one. */
    boolean related(long product) {
        return reach(product, List.of(RELATED));
    }

    /** Whether one of these columns names the card. */
    boolean reach(long product, List<String> columns) {
        return columns.stream().anyMatch(column -> {
            String[] parts = column.split("\\.", -1);
            return !database.queryForList(
                            "select 1 from " + parts[0] + " where " + parts[1] + " = ? fetch first 1 rows only",
                            product)
                    .isEmpty();
        });
    }
}
