package nl.buro3.productentool.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses every statement that changes something, before the database fails over it; reading goes on. */
final class ReadingOnly implements InvocationHandler {

    private static final Pattern CHANGE = Pattern.compile(
            "\\s*(insert|update|delete|merge|create|alter|drop|truncate)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Object whole;

    private ReadingOnly(Object whole) {
        this.whole = whole;
    }

    static Connection of(Connection connection) {
        return proxy(Connection.class, connection);
    }

    private static <T> T proxy(Class<T> type, Object whole) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new ReadingOnly(whole)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            refuseChange(sql);
        }
        try {
            Object answer = method.invoke(whole, arguments);
            return method.getName().equals("createStatement") && answer != null
                    ? proxy(Statement.class, answer)
                    : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static void refuseChange(String sql) throws SQLException {
        if (CHANGE.matcher(sql).matches()) {
            throw new SQLTransientException("No room on the disk to write", Unavailable.NO_ROOM);
        }
    }
}
