package nl.buro3.productentool.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Lets go of all connections to an embedded database that a failed write has closed: the next one opens it anew, as it was
 * before that write. Kept, they would go on saying that it is closed.
 */
final class Reopening implements SQLExceptionOverride {

    private final HikariDataSource pool;

    Reopening(HikariDataSource pool) {
        this.pool = pool;
    }

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        if (!Unavailable.isBroken(failure)) {
            return Override.CONTINUE_EVICT;
        }
        HikariPoolMXBean connections = pool.getHikariPoolMXBean();
        if (connections != null) {
            connections.softEvictConnections();
        }
        return Override.MUST_EVICT;
    }
}
