package nl.buro3.productentool.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@OnH2
class LiveCopiesTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    /** Readers who came at once when the portal started held all connections, and waited for one more each. */
    @Test
    void aCopyIsReadBeforeItIsUsedSoThatNoReaderNeedsASecondConnection() {
        LiveCopies copies = new LiveCopies(jdbc, transactions);
        AtomicInteger readings = new AtomicInteger();
        LiveCopy<String> copy = copies.of("example", revision -> "reading " + readings.incrementAndGet());

        copies.afterSingletonsInstantiated();

        assertThat(readings).hasValue(1);
        assertThat(copy.current()).isEqualTo("reading 1");
        assertThat(readings).hasValue(1);
    }
}
