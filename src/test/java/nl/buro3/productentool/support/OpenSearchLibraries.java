package nl.buro3.productentool.support;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The libraries of OpenSearch, which Maven resolves from a pom of their own, once. */
final class OpenSearchLibraries {

    private static final Path POM = Path.of("src/test/opensearch/pom.xml");
    private static final Path RESOLVED = Path.of("target/opensearch.classpath");

    private OpenSearchLibraries() {}

    /** The class path, fetched where it is not there yet. */
    static String classPath() throws IOException {
        if (!isResolved()) {
            resolve();
        }
        return Files.readString(RESOLVED).strip();
    }

    private static boolean isResolved() throws IOException {
        return Files.exists(RESOLVED)
                && Files.getLastModifiedTime(RESOLVED).compareTo(Files.getLastModifiedTime(POM)) > 0
                && Arrays.stream(Files.readString(RESOLVED).strip().split(File.pathSeparator))
                        .allMatch(library -> Files.exists(Path.of(library)));
    }

    private static void resolve() throws IOException {
        ProcessBuilder resolving = new ProcessBuilder(command()).redirectErrorStream(true);
        resolving.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process maven = resolving.start();
        String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (ended(maven) != 0) {
            throw new IllegalStateException("The libraries of OpenSearch could not be fetched:\n" + said);
        }
    }

    private static List<String> command() {
        String repository = System.getProperty("maven.repo.local");
        Stream<String> settings = Stream.of(
                "-Dmdep.includeScope=runtime",
                "-Dmdep.outputFile=" + RESOLVED.toAbsolutePath(),
                repository == null ? "" : "-Dmaven.repo.local=" + repository);
        return Stream.concat(
                        Stream.of(maven(), "-B", "-ntp", "-q", "-f", POM.toString(), "dependency:build-classpath"),
                        settings.filter(setting -> !setting.isEmpty()))
                .toList();
    }

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The Maven that runs the tests, or else the one that the caller named, or else the project's own. */
    private static String maven() {
        String home = System.getProperty("maven.home");
        return home == null
                ? System.getenv()
                        .getOrDefault("MAVEN", Path.of("mvnw").toAbsolutePath().toString())
                : Path.of(home, "bin", "mvn").toString();
    }
}
