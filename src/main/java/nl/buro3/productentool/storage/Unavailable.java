package nl.buro3.productentool.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/**
 * Tells a database that is away or has no room from all else that can go wrong: that is nobody's mistake, passes by itself,
 * and is answered with 503.
 */
public final class Unavailable {

    /** The SQL state of a full disk. */
    static final String NO_ROOM = "53100";

    /** Connections, resources, and an operator who stops the server: by the standard and by PostgreSQL. */
    private static final Pattern STATES = Pattern.compile("08...|53...|57P0[1-5]");

    /** H2: a file could not be read or written, a connection broke, or an operator closed it. */
    private static final Set<Integer> OF_H2 = Set.of(90028, 90031, 90067, 90121);

    /** H2: something failed that has no number of its own, such as writing to a full disk. */
    private static final int GENERAL = 50000;

    private static final int CLOSED = 90098;
    private static final int DEEPEST = 30;

    private Unavailable() {}

    /** Whether this happened because the database is away or has no room. */
    public static boolean isCauseOf(@Nullable Throwable problem) {
        Throwable cause = problem;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Whether an embedded database has closed itself over this. */
    static boolean isBroken(SQLException e) {
        return e.getErrorCode() == CLOSED
                || (e.getErrorCode() == GENERAL && NestedExceptionUtils.getMostSpecificCause(e) instanceof IOException);
    }

    private static boolean isAway(SQLException e) {
        return isBroken(e)
                || e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || OF_H2.contains(e.getErrorCode())
                || (e.getSQLState() != null && STATES.matcher(e.getSQLState()).matches());
    }
}
