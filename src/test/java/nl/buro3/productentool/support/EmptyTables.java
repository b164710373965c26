package nl.buro3.productentool.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import nl.buro3.productentool.page.LiveCopies;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties every table before each test, and what is remembered of them, so that a test may commit and leaves nothing. */
class EmptyTables implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) throws SQLException {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        empty(application);
        application.getBean(LiveCopies.class).catchUp();
    }

    private static void empty(ApplicationContext application) throws SQLException {
        DataSource source = application.getBean(DataSource.class);
        JdbcTemplate database = new JdbcTemplate(source);
        List<String> tables = database.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_type = 'BASE TABLE' and lower(table_name) <> 'flyway_schema_history'",
                String.class);
        if (isPostgres(source)) {
            deleteAll(source, tables);
            return;
        }
        database.execute("set referential_integrity false");
        tables.forEach(table -> database.execute("truncate table \"" + table + "\""));
        database.execute("set referential_integrity true");
    }

    /** Deletes instead of truncating: a truncation waits for what reads in the background, which may wait for it. */
    private static void deleteAll(DataSource source, List<String> tables) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            for (String table : tables) {
                statement.execute("delete from \"" + table + "\"");
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static boolean isPostgres(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }
}
