package nl.buro3.productentool.catalog.feed.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalInt;
import nl.buro3.productentool.ProductentoolApplication;
import nl.buro3.productentool.catalog.Catalog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The import command next to a running portal, which has the database and the search index for itself. */
class ImportHandoverTest {

    @TempDir
    private static Path data;

    private static ConfigurableApplicationContext portal;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aPortalRuns() {
        portal = SpringApplication.run(
                ProductentoolApplication.class,
                "--server.port=0",
                "--portal.data=" + data,
                "--portal.demo=false",
                "--vaadin.productionMode=true");
    }

    @AfterAll
    static void thePortalStopsAndTakesItsMarkerAlong() {
        portal.close();

        assertThat(data.resolve(PortalMarker.FILE)).doesNotExist();
    }

    @Test
    void the_running_portal_takes_the_feed_and_its_report_is_shown_here() throws IOException {
        Path feed = Files.writeString(
                folder.resolve("nieuw & mooi.csv"), "slug,name,category,kleur\novergedragen,Één kaart,Web,rood\n");

        Handed handed = hand(feed);

        assertThat(handed.exitCode()).hasValue(0);
        assertThat(handed.output())
                .contains("Import van nieuw & mooi.csv", "Onbekende kolommen, overgeslagen: kleur")
                .doesNotContain("voortgang", "einde");
        assertThat(portal.getBean(Catalog.class).card("overgedragen"))
                .get()
                .extracting(card -> card.name())
                .isEqualTo("Één kaart");
    }

    @Test
    void the_exit_code_is_that_of_the_import_there() throws IOException {
        assertThat(hand(Files.writeString(folder.resolve("a.csv"), "slug,name,category\nFout!,X,Web\n"))
                        .exitCode())
                .hasValue(1);
        assertThat(hand(Files.writeString(folder.resolve("a.json"), "{")).exitCode())
                .hasValue(2);
    }

    @Test
    void the_running_portal_writes_the_export_which_is_there_whole() throws IOException {
        hand(Files.writeString(folder.resolve("a.csv"), "slug,name,category\nuit-te-voeren,Uit te voeren,Web\n"));
        Path out = folder.resolve("uit.json");

        assertThat(ImportHandover.tryExport(data, out)).hasValue(0);

        assertThat(Files.readString(out)).contains("\"slug\" : \"uit-te-voeren\"");
    }

    @Test
    void nobody_exports_without_the_secret() throws Exception {
        PortalMarker marker = PortalMarker.read(data).orElseThrow();
        URI address = URI.create("http://127.0.0.1:" + marker.port() + ImportEndpoint.PATH + "/uit?naam=a.csv");

        assertThat(status(HttpRequest.newBuilder(address).GET())).isEqualTo(403);
        assertThat(status(HttpRequest.newBuilder(address)
                        .header(ImportEndpoint.SECRET, "geraden")
                        .GET()))
                .isEqualTo(403);
    }

    @Test
    void only_the_owner_can_read_the_marker() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(PortalMarker.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void nobody_imports_without_the_secret_or_by_way_of_a_proxy() throws Exception {
        PortalMarker marker = PortalMarker.read(data).orElseThrow();

        assertThat(status(request(marker))).isEqualTo(403);
        assertThat(status(request(marker).header(ImportEndpoint.SECRET, "geraden")))
                .isEqualTo(403);
        assertThat(status(request(marker)
                        .header(ImportEndpoint.SECRET, marker.secret())
                        .header("X-Forwarded-For", "203.0.113.7")))
                .isEqualTo(403);
    }

    @Test
    void a_marker_that_a_killed_portal_left_behind_is_passed_over() throws IOException {
        PortalMarker marker = PortalMarker.read(data).orElseThrow();
        Path feed = Files.writeString(folder.resolve("a.csv"), "slug,name,category\nx,X,Web\n");

        new PortalMarker(1, "geheim").write(folder);
        assertThat(ImportHandover.tryHandover(folder, feed, false, false)).isEmpty();
        new PortalMarker(marker.port(), "geheim").write(folder);
        assertThat(ImportHandover.tryHandover(folder, feed, false, false)).isEmpty();
        Files.writeString(folder.resolve(PortalMarker.FILE), "port=geen");
        assertThat(ImportHandover.tryHandover(folder, feed, false, false)).isEmpty();
    }

    private static HttpRequest.Builder request(PortalMarker marker) {
        URI address = URI.create("http://127.0.0.1:" + marker.port() + ImportEndpoint.PATH + "?naam=a.csv");
        return HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString("slug,name,category\n"));
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static Handed hand(Path feed) {
        PrintStream console = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            OptionalInt exitCode = ImportHandover.tryHandover(data, feed, false, false);
            return new Handed(exitCode, output.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }

    private record Handed(OptionalInt exitCode, String output) {}
}
