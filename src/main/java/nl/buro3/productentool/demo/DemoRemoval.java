package nl.buro3.productentool.demo;

import javax.sql.DataSource;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.search.SearchIndex;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the demo catalogue, people, links and journey out, in one step. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class DemoRemoval {

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final SearchIndex index;
    private final TransactionTemplate transactions;

    DemoRemoval(
            DataSource database,
            JdbcClient jdbc,
            Accounts accounts,
            SearchIndex index,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.index = index;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** What there is to remove. */
    public Extent extent() {
        return new Extent(count("product"), count("person"), count("share_link"), count("visit"));
    }

    /**
     * Removes all of it.
     *
     * @throws IllegalStateException when nobody but demo people could log in and manage the portal afterwards; nothing
     *     is removed then
     */
    public void remove() {
        if (!accounts.hasOwnAdministrator()) {
            throw new IllegalStateException("no administrator besides the demo's");
        }
        transactions.executeWithoutResult(
                status -> new ResourceDatabasePopulator(new ClassPathResource("demo/remove.sql")).execute(database));
        index.rebuild();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where demo")
                .query(Long.class)
                .single();
    }

    /** How many cards, people, links and visits are the demo's. */
    public record Extent(long products, long people, long links, long visits) {

        /** Whether there is no demo any more. */
        public boolean isNone() {
            return products + people + links + visits == 0;
        }
    }
}
