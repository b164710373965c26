package nl.buro3.productentool.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built portal as a process of its own, with a data folder that outlives it. */
final class PortalProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(8);
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 30_000;
    private static final Duration LONGEST_END = Duration.ofMinutes(2);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path data;
    private final int port;
    private final List<String> settings;
    private Process process;

    private PortalProcess(Path data, int port, List<String> settings) {
        this.data = data.toAbsolutePath();
        this.port = port;
        this.settings = settings;
        this.process = launch();
    }

    /** Starts the portal with this data folder and waits until it answers. */
    static PortalProcess start(Path data, String... settings) {
        PortalProcess portal = launch(data, settings);
        portal.awaitAnswer();
        return portal;
    }

    /** Starts the portal with this data folder; it does not answer yet. */
    static PortalProcess launch(Path data, String... settings) {
        return new PortalProcess(data, freePort(), List.of(settings));
    }

    String address() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    /** Ends the process as a power cut would, and starts it anew on the same data. */
    void killAndRestart() {
        kill();
        restart();
    }

    /** Ends the process as a power cut would. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts it anew on the same data. */
    void restart() {
        process = launch();
        awaitAnswer();
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address() + path))
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Begins to import a feed; gives the lines of the answer as they come, until the import or the portal ends. */
    Stream<String> beginImport(String csv) {
        Properties marker = new Properties();
        try (Reader text = Files.newBufferedReader(data.resolve("portal.running"))) {
            marker.load(text);
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create(address() + "/intern/import?naam=feed.csv"))
                                    .header("X-Portal-Geheim", marker.getProperty("secret"))
                                    .POST(HttpRequest.BodyPublishers.ofString(csv))
                                    .build(),
                            BodyHandlers.ofLines())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the portal wrote to its console. */
    String console() {
        try {
            return Files.readString(console(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The jar unpacked, as it is run in production: it starts faster. */
    private static synchronized Path unpacked() {
        Path folder = Path.of("target", "unpacked-" + ProcessHandle.current().pid());
        String jar = System.getProperty("portal.jar", "target/productentool.jar");
        try {
            if (!Files.exists(folder)) {
                Process unpacking = new ProcessBuilder(
                                JAVA, "-Djarmode=tools", "-jar", jar, "extract", "--destination", folder.toString())
                        .inheritIO()
                        .start();
                if (unpacking.waitFor() != 0) {
                    throw new IllegalStateException("cannot unpack " + jar);
                }
            }
            return folder.resolve(Path.of(jar).getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process launch() {
        Path jar = unpacked();
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive", // the first to end well leaves its classes for the next to start
                "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--portal.data=" + data));
        command.addAll(settings);
        try {
            Files.createDirectories(data);
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(console(data).toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path console(Path data) {
        return data.resolve("console.txt");
    }

    void awaitAnswer() {
        Instant end = Instant.now().plus(LONGEST_START);
        while (!isReady()) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                process.destroyForcibly(); // or the next one finds its data folder taken
                throw new IllegalStateException("the portal does not start:\n" + console());
            }
            pause();
        }
    }

    private boolean isReady() {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Below those that the system gives to connections: it is still free after a restart. */
    static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // another one then
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
