package nl.buro3.productentool.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buro3.productentool.ProductentoolApplication;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.Relevance;
import nl.buro3.productentool.search.SearchResult;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.search.index.SearchIndex;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The portal as it is delivered, with the demo catalogue and its own index, asked through its service. */
final class PortalEngine implements Engine {

    private final ConfigurableApplicationContext portal;
    private final Path data;
    private final ProductSearch search;

    private PortalEngine(ConfigurableApplicationContext portal, Path data) {
        this.portal = portal;
        this.data = data;
        this.search = portal.getBean(ProductSearch.class);
    }

    /** Starts it in a folder of its own; whatever the operator configured does not count. */
    @SuppressWarnings("SystemOut") // it greets on the console, which is for the report
    static PortalEngine start() throws IOException {
        Path data = Files.createTempDirectory("portal-bench");
        PrintStream console = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return new PortalEngine(
                    SpringApplication.run(
                            ProductentoolApplication.class,
                            "--spring.config.location=classpath:/",
                            "--spring.main.log-startup-info=false",
                            "--spring.datasource.url=jdbc:h2:file:" + data.resolve("portal"),
                            "--spring.datasource.username=portal",
                            "--spring.datasource.password=",
                            "--logging.level.root=error",
                            "--logging.level.nl.buro3=warn",
                            "--vaadin.productionMode=true",
                            "--server.port=0",
                            "--portal.data=" + data,
                            "--portal.demo=true",
                            "--portal.search.backend=lucene"),
                    data);
        } finally {
            System.setOut(console);
        }
    }

    @Override
    public String name() {
        return "portal";
    }

    /** The cards are in its database already; the index is made as after a start that was not clean. */
    @Override
    public void load(Cards cards) {
        service(SearchIndex.class).rebuild();
    }

    @Override
    public Answer search(String typed) {
        SearchResult found = search.find(Relevance.plain(typed, PAGE));
        return new Answer(
                found.total(),
                found.hits().stream().map(hit -> hit.card().slug()).toList(),
                found.facets().values().stream().mapToInt(Map::size).sum(),
                found.hits().stream().map(Hit::highlights).mapToInt(List::size).sum());
    }

    /** A part of the portal. */
    <T> T service(Class<T> type) {
        return portal.getBean(type);
    }

    @Override
    public long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("index"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
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
