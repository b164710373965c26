package nl.buro3.productentool.sales.order;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The numbers of orders, without gaps within a year. One order is placed at a time, on all nodes together: whoever waits
 * here sees afterwards what the one before has committed.
 */
@Component
class OrderNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    OrderNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes sure that a year can be counted, before a transaction that orders in it. */
    void begin(int year) {
        boolean isThere = jdbc.sql("select count(*) from order_count where order_year = ?")
                        .param(year)
                        .query(Long.class)
                        .single()
                > 0;
        if (isThere) {
            return;
        }
        try {
            apart.executeWithoutResult(
                    status -> jdbc.sql("insert into order_count (order_year, last_number) values (?, 0)")
                            .param(year)
                            .update());
        } catch (DuplicateKeyException e) {
            begin(year); // another one began it
        }
    }

    /** Lets nobody else order in this year until the transaction ends. */
    void hold(int year) {
        jdbc.sql("select last_number from order_count where order_year = ? for update")
                .param(year)
                .query(Integer.class)
                .single();
    }

    /** The next number, such as {@code B2026-0001}; given back when the transaction is undone. */
    String next(int year) {
        jdbc.sql("update order_count set last_number = last_number + 1 where order_year = ?")
                .param(year)
                .update();
        int number = jdbc.sql("select last_number from order_count where order_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return "B%d-%04d".formatted(year, number);
    }

    /** Counts from one again where there is no order at all. */
    void startOver() {
        jdbc.sql("delete from order_count where not exists (select 1 from placed_order)")
                .update();
    }
}
