package nl.buro3.productentool.sales.quote.draft;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the numbers of a year, without gaps: the row that holds the last one is locked until the transaction ends that
 * makes the quote, and goes back with it.
 *
 * @see <a href="../../../../../../../../../docs/decisions/0023-quotes.md">Decision 23</a>
 */
@Component
public class QuoteNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    QuoteNumbers(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Until this transaction ends nobody else makes a quote: what is looked at from here on stays so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        int year = LocalDate.now(clock).getYear();
        if (!isLocked(year)) {
            begin(year);
            isLocked(year);
        }
    }

    private boolean isLocked(int year) {
        return jdbc.sql("select last_number from quote_counter where quote_year = ? for update")
                .param(year)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The next one of this year, such as {@code 2026-0141}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next() {
        int year = LocalDate.now(clock).getYear();
        if (raise(year) == 0) {
            begin(year);
            raise(year);
        }
        int last = jdbc.sql("select last_number from quote_counter where quote_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return "%d-%04d".formatted(year, last);
    }

    private int raise(int year) {
        return jdbc.sql("update quote_counter set last_number = last_number + 1 where quote_year = ?")
                .param(year)
                .update();
    }

    /** Apart: of two that begin a year at once, the second would lose its transaction. */
    private void begin(int year) {
        try {
            apart.executeWithoutResult(
                    status -> jdbc.sql("insert into quote_counter (quote_year, last_number) values (?, 0)")
                            .param(year)
                            .update());
        } catch (DuplicateKeyException e) {
            // another one was first: the row is there, which is all that was wanted
        }
    }
}
