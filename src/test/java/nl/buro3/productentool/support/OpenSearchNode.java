package nl.buro3.productentool.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A real OpenSearch of one node, in a JVM of its own since it brings another Lucene than the portal has. Its data lie in
 * a temporary folder; it ends with the process that started it, however that ends.
 */
public final class OpenSearchNode implements AutoCloseable {

    private static final Path PROGRAM = Path.of("src/test/opensearch/Node.java");
    private static final String PORT = "PORT ";

    private final Process process;
    private final Path folder;
    private final URI address;

    private OpenSearchNode(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.address = URI.create("http://127.0.0.1:" + port);
    }

    /** Makes the backend of a portal of this run the node of this run. Goes after the database. */
    static class Backend implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "portal.search.backend=opensearch",
                            "portal.search.opensearch.hosts=" + OfThisRun.NODE.address())
                    .applyTo(context);
        }
    }

    /** Starts a node and waits until it answers, some ten seconds; the first time Maven fetches its libraries. */
    public static OpenSearchNode start(int heapInMegabytes) {
        try {
            Path folder = Files.createTempDirectory("opensearch");
            Process process = new ProcessBuilder(command(heapInMegabytes, folder))
                    .redirectErrorStream(true)
                    .start();
            OpenSearchNode node = new OpenSearchNode(process, folder, port(process));
            Runtime.getRuntime().addShutdownHook(new Thread(node::close));
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(int heapInMegabytes, Path folder) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + heapInMegabytes + "m",
                "-Xmx" + heapInMegabytes + "m",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                Libraries.classPath("opensearch"),
                PROGRAM.toString(),
                folder.toString());
    }

    private static int port(Process process) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(PORT)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                return Integer.parseInt(line.substring(PORT.length()));
            }
            said.add(line);
        }
        throw new IllegalStateException("OpenSearch did not start:\n" + String.join("\n", said));
    }

    /** Where it answers, such as {@code http://127.0.0.1:41234}. */
    public URI address() {
        return address;
    }

    /** Ends it and removes its data. May be called again. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts with the first test that needs it. */
    private static final class OfThisRun {
        static final OpenSearchNode NODE = start(512);
    }
}
