package nl.buro3.productentool.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** While the database is away one waits for it, and the others hear so at once. */
class GuardedDataSourceTest {

    private final Pool pool = new Pool();
    private final GuardedDataSource connections = new GuardedDataSource(pool, () -> true);

    @Test
    void oneAsksWhetherItIsBackWhileTheOthersHearAtOnceThatItIsNot() throws Exception {
        pool.failure = away();
        assertThatThrownBy(connections::getConnection).isInstanceOf(SQLException.class);
        pool.patience = new CountDownLatch(1);
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<?> waiting = others.submit(() -> connections.getConnection());
            pool.awaitAsking(2);
            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(connections::getConnection).matches(Unavailable::isCauseOf);
            }
            assertThat(pool.asked).hasValue(2);
            pool.patience.countDown();
            assertThatThrownBy(waiting::get).matches(Unavailable::isCauseOf);
        }
    }

    @Test
    void itIsUsedAgainAsSoonAsItAnswers() throws SQLException {
        pool.failure = away();
        assertThatThrownBy(connections::getConnection).isInstanceOf(SQLException.class);
        pool.failure = null;
        try (Connection first = connections.getConnection();
                Connection second = connections.getConnection()) {
            assertThat(first.isValid(1) && second.isValid(1)).isTrue();
        }
    }

    @Test
    void whereAllConnectionsAreInUseEveryoneMayWaitForOne() {
        pool.failure = new SQLTransientConnectionException("timed out");
        for (int i = 1; i <= 3; i++) {
            assertThatThrownBy(connections::getConnection).matches(Unavailable::isCauseOf);
            assertThat(pool.asked).hasValue(i);
        }
    }

    private static SQLException away() {
        return new SQLTransientConnectionException("timed out", new SQLException("refused", "08001"));
    }

    /** Connections that may fail, and take as long as a test wants. */
    private static final class Pool extends AbstractDataSource {

        private final AtomicInteger asked = new AtomicInteger();
        private volatile CountDownLatch patience = new CountDownLatch(0);
        private volatile @Nullable SQLException failure;

        @Override
        public Connection getConnection() throws SQLException {
            asked.incrementAndGet();
            try {
                patience.await();
            } catch (InterruptedException e) {
                throw new SQLException(e);
            }
            SQLException wrong = failure;
            if (wrong != null) {
                throw wrong;
            }
            return new DriverManagerDataSource("jdbc:h2:mem:").getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        void awaitAsking(int times) {
            org.awaitility.Awaitility.await().until(() -> asked.get() == times);
        }
    }
}
