package nl.buro3.productentool.bench.sales;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buro3.productentool.ProductentoolApplication;
import nl.buro3.productentool.bench.sales.SalesReader.Who;
import nl.buro3.productentool.support.Statements;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The portal in this process, as it is delivered, on a PostgreSQL and with the demo catalogue; it counts its statements. */
final class SalesPortal implements AutoCloseable {

    private final ConfigurableApplicationContext portal;
    private final Path data;

    private SalesPortal(ConfigurableApplicationContext portal, Path data) {
        this.portal = portal;
        this.data = data;
    }

    /** Starts it in a folder of its own; whatever the operator configured does not count. */
    @SuppressWarnings("SystemOut") // it greets on the console, which is for the report
    static SalesPortal start(String database) throws IOException {
        Path data = Files.createTempDirectory("portal-bench");
        PrintStream console = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            SpringApplication application = new SpringApplication(ProductentoolApplication.class, Statements.class);
            return new SalesPortal(
                    application.run(
                            "--spring.config.location=classpath:/",
                            "--spring.main.log-startup-info=false",
                            "--spring.datasource.url=" + database,
                            "--spring.datasource.username=postgres",
                            "--spring.datasource.password=",
                            "--logging.level.root=error",
                            "--logging.level.nl.buro3=error",
                            "--vaadin.productionMode=true",
                            "--server.port=0",
                            "--portal.data=" + data,
                            "--portal.demo=true"),
                    data);
        } finally {
            System.setOut(console);
        }
    }

    int port() {
        return portal.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T service(Class<T> type) {
        return portal.getBean(type);
    }

    SalesCustomer customer(String handle) {
        return SalesCustomer.of(handle, service(JdbcClient.class));
    }

    /** Somebody who may read the pages of these readers. */
    SalesReader reader(Who who, SalesCustomer customer, SalesData made) {
        return switch (who) {
            case CUSTOMER -> new SalesReader(port(), customer.email(), SalesData.PASSWORD);
            case EMPLOYEE -> new SalesReader(port(), made.colleague(), SalesData.PASSWORD);
            case ADMINISTRATOR -> new SalesReader(port(), "beheer@buro3.example", "demo-beheer");
        };
    }

    @Override
    public void close() {
        portal.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
