package nl.buro3.productentool.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The portal's connections. While the database is away one request at a time finds out whether it is back, and all others
 * hear at once that it is not, instead of waiting in a row. While there is no room on the disk it may be read only.
 */
final class GuardedDataSource extends DelegatingDataSource {

    private static final Logger log = LoggerFactory.getLogger(GuardedDataSource.class);

    private final BooleanSupplier hasRoom;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile boolean away;

    /** @param hasRoom whether there is room to write */
    GuardedDataSource(DataSource connections, BooleanSupplier hasRoom) {
        super(connections);
        this.hasRoom = hasRoom;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!away) {
            return connection();
        }
        if (!asking.compareAndSet(false, true)) {
            throw new SQLTransientConnectionException("The database is away", "08001");
        }
        try {
            return connection();
        } finally {
            asking.set(false);
        }
    }

    private Connection connection() throws SQLException {
        try {
            Connection connection = super.getConnection();
            if (away) {
                away = false;
                log.warn("The database answers again");
            }
            return hasRoom.getAsBoolean() ? connection : ReadingOnly.of(connection);
        } catch (SQLException e) {
            // without a cause all connections are in use, which is no reason to send others away
            if (!away && e.getCause() != null && Unavailable.isCauseOf(e)) {
                away = true;
                log.error("The database does not answer: {}", e.getCause().getMessage());
            }
            throw e;
        }
    }
}
