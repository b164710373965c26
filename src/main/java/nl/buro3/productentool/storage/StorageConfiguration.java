package nl.buro3.productentool.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** Opens the embedded database, and puts the guard around the connections to any. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final String EMBEDDED = "jdbc:h2:file:";

    @Bean
    DiskRoom diskRoom(@Value("${portal.data}") Path data, DiskRoom.Settings settings) throws IOException {
        DataFolder.at(data);
        FileStore disk = Files.getFileStore(data);
        return new DiskRoom(() -> free(disk), settings);
    }

    /** For an embedded database without a password of the operator the portal makes one. */
    @Bean
    JdbcConnectionDetails databaseConnection(DataSourceProperties given, @Value("${portal.data}") Path data) {
        String url = given.determineUrl();
        String user = given.determineUsername();
        String password = given.determinePassword();
        return url.startsWith(EMBEDDED) && user != null && !StringUtils.hasLength(password)
                ? EmbeddedDatabase.open(data, url, user)
                : new Given(url, user, password);
    }

    /** What the operator set. */
    private record Given(
            String getJdbcUrl,
            @Nullable String getUsername,
            @Nullable String getPassword) implements JdbcConnectionDetails {}

    private static long free(FileStore disk) {
        try {
            return disk.getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    static BeanPostProcessor guardedConnections(
            ObjectProvider<DiskRoom> room, @Value("${spring.datasource.url}") String database) {
        boolean onThisDisk = database.startsWith(EMBEDDED);
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (onThisDisk && bean instanceof HikariDataSource pool) {
                    pool.setExceptionOverride(new Reopening(pool));
                }
                return bean;
            }

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource connections
                        ? new GuardedDataSource(
                                connections,
                                () -> !onThisDisk || room.getObject().isLeft())
                        : bean;
            }
        };
    }
}
