package nl.buro3.productentool.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The databases that tests run on. Each application gets a fresh one, and a data folder of its own. */
public final class Databases {

    private Databases() {}

    /** An H2 database in memory. */
    static class H2 implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use("jdbc:h2:mem:" + freshName() + ";DB_CLOSE_DELAY=-1", "portal", context);
        }
    }

    /** An H2 database in memory into which the demo data is loaded at the start. */
    static class Demo implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new H2().initialize(context);
            TestPropertyValues.of("portal.demo=true", "portal.synonyms.starter-list=true")
                    .applyTo(context);
        }
    }

    /** A database in the PostgreSQL of this run. */
    static class PostgreSQL implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use(freshPostgresUrl(), "postgres", context);
        }
    }

    private static void use(String url, String user, ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + user,
                        "spring.datasource.password=",
                        "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
                        "portal.demo=false",
                        "portal.synonyms.starter-list=false",
                        "portal.data=" + temporaryFolder())
                .applyTo(context);
    }

    /** The address of a new, empty database in the PostgreSQL of this run; the user is {@code postgres}. */
    public static String freshPostgresUrl() {
        String name = freshName();
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    private static String freshName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("portal-test");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts with the first test that needs it, and stops with the run. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
