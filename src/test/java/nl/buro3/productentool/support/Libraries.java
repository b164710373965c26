package nl.buro3.productentool.support;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The libraries of a program that runs beside the tests, which Maven resolves from a pom of their own, once. */
public final class Libraries {

    private final String of;
    private final Path pom;
    private final Path resolved;

    private Libraries(String of) {
        this.of = of;
        this.pom = Path.of("src/test", of, "pom.xml");
        this.resolved = Path.of("target", of + ".classpath");
    }

    /**
     * The class path, fetched where it is not there yet.
     *
     * @param of the name of the folder below {@code src/test}
     */
    public static String classPath(String of) throws IOException {
        return new Libraries(of).classPath();
    }

    private String classPath() throws IOException {
        if (!isResolved()) {
            resolve();
        }
        return Files.readString(resolved).strip();
    }

    private boolean isResolved() throws IOException {
        return Files.exists(resolved)
                && Files.getLastModifiedTime(resolved).compareTo(Files.getLastModifiedTime(pom)) > 0
                && Arrays.stream(Files.readString(resolved).strip().split(File.pathSeparator))
                        .allMatch(library -> Files.exists(Path.of(library)));
    }

    private void resolve() throws IOException {
        // tests of another process may fetch them too
        Path fresh = Path.of(
                resolved.toAbsolutePath() + "." + ProcessHandle.current().pid());
        ProcessBuilder resolving = new ProcessBuilder(command(fresh)).redirectErrorStream(true);
        resolving.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process maven = resolving.start();
        String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (ended(maven) != 0) {
            throw new IllegalStateException("The libraries of " + of + " could not be fetched:\n" + said);
        }
        Files.move(fresh, resolved, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> command(Path output) {
        String repository = System.getProperty("maven.repo.local");
        Stream<String> settings = Stream.of(
                "-Dmdep.includeScope=runtime",
                "-Dmdep.outputFile=" + output,
                repository == null ? "" : "-Dmaven.repo.local=" + repository);
        return Stream.concat(
                        Stream.of(maven(), "-B", "-ntp", "-q", "-f", pom.toString(), "dependency:build-classpath"),
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
