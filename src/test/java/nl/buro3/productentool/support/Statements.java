package nl.buro3.productentool.support;

import jakarta.servlet.Filter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The statements that requests send to the database of the portal in this process; what it does in the background does not
 * count. No stereotype: the portal must not find it by itself.
 */
public final class Statements {

    private static final List<String> SENT = new CopyOnWriteArrayList<>();
    private static final ThreadLocal<Boolean> ASKED = ThreadLocal.withInitial(() -> false);

    /** Begins anew. */
    public static void forget() {
        SENT.clear();
    }

    /** In their order, since they were forgotten. */
    public static List<String> sent() {
        return List.copyOf(SENT);
    }

    @Bean
    static BeanPostProcessor countedConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource connections ? new Counted(connections) : bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<Filter> countedRequests() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, rest) -> {
            ASKED.set(true);
            try {
                rest.doFilter(request, response);
            } finally {
                ASKED.remove();
            }
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Each statement is prepared once and then sent. */
    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource connections) {
            super(connections);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return ASKED.get() ? counted(connection) : connection;
        }

        private static Connection counted(Connection connection) {
            return (Connection) Proxy.newProxyInstance(
                    Counted.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                        if (method.getName().equals("prepareStatement")) {
                            SENT.add(String.valueOf(values[0]));
                        }
                        try {
                            return method.invoke(connection, values);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
