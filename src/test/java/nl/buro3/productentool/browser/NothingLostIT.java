package nl.buro3.productentool.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What the portal said that it took survives a kill. */
class NothingLostIT {

    private static final int IMPORTED = 3_000;

    @Test
    void touchpointsAndLinksSurviveAKill(@TempDir Path data) {
        try (PortalProcess portal = PortalProcess.start(data);
                Browsers browsers = new Browsers(portal.address())) {
            Page employee = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
            employee.navigate("/product/webshop");
            employee.locator(".aanbod .deelknop").first().click();
            String link = employee.locator(".toast").getAttribute("data-link");
            HttpResponse<String> answer =
                    sendTouchpoint(portal, link.substring(portal.address().length()));
            assertThat(answer.statusCode()).isEqualTo(204);

            portal.killAndRestart();

            assertThat(portal.get("/?q=huisstijlen").body()).contains("data-product=\"huisstijl\"");
            Page sales = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
            sales.navigate("/beheer/links/" + link.substring(link.lastIndexOf('/') + 1));
            sales.locator(".bezoek").first().waitFor();
            assertThat(sales.locator(".bezoek").first().textContent()).contains("4 min 2 s");
        }
    }

    @Test
    void aDamagedOrMissingIndexIsMadeAnew(@TempDir Path data) throws IOException {
        PortalProcess.start(data).close();

        cutOffLargestFile(data.resolve("index"));
        assertFinds(data);

        FileSystemUtils.deleteRecursively(data.resolve("index"));
        assertFinds(data);
    }

    @Test
    void anImportThatIsKilledIsThereWholeOrNotAtAllAndFoundAsFarAsItIsThere(@TempDir Path data) {
        try (PortalProcess portal = PortalProcess.start(data)) {
            try (Stream<String> progress = portal.beginImport(feed())) {
                assertThat(progress.anyMatch(line -> line.matches("voortgang \\d{3,} .*")))
                        .isTrue();
                portal.killAndRestart();
            }
            assertThat(isThere(portal, 1)).isFalse();
            assertThat(found(portal)).isZero();

            Stream<String> progress = portal.beginImport(feed());
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> isThere(portal, IMPORTED));
            portal.killAndRestart();
            progress.close();
            await().atMost(Duration.ofSeconds(60)).until(() -> found(portal) == IMPORTED);
            assertThat(isThere(portal, 1)).isTrue();
        }
    }

    /** Cards with a word of their own. */
    private static String feed() {
        return "slug,name,category,summary,description\n"
                + IntStream.rangeClosed(1, IMPORTED)
                        .mapToObj(
                                "wapperkaart-%1$d,Wapperkaart %1$d,Merk en ontwerp,Een wapperende kaart,Zie %1$d\n"
                                        ::formatted)
                        .collect(Collectors.joining());
    }

    /** Whether the database has it. */
    private static boolean isThere(PortalProcess portal, int card) {
        return portal.get("/product/wapperkaart-" + card).statusCode() == 200;
    }

    /** How many the index has. */
    private static int found(PortalProcess portal) {
        Matcher total = Pattern.compile("\"total\":(\\d+)")
                .matcher(portal.get("/api/v1/products?q=wapperend&size=1").body());
        assertThat(total.find()).isTrue();
        return Integer.parseInt(total.group(1));
    }

    private static void assertFinds(Path data) {
        try (PortalProcess portal = PortalProcess.start(data)) {
            assertThat(portal.get("/?q=huisstijlen").body()).contains("data-product=\"huisstijl\"");
        }
    }

    private static void cutOffLargestFile(Path index) throws IOException {
        Path largest;
        try (Stream<Path> files = Files.walk(index)) {
            largest = files.filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
        try (FileChannel file = FileChannel.open(largest, StandardOpenOption.WRITE)) {
            file.truncate(Files.size(largest) / 2);
        }
    }

    /** Opens the link without a browser, and tells that its card was read for four minutes and two seconds. */
    private static HttpResponse<String> sendTouchpoint(PortalProcess portal, String link) {
        String cookie = portal.get(link, "Accept", "text/html").headers().firstValue("Set-Cookie").stream()
                .map(value -> value.split(";", 2)[0])
                .filter(value -> value.startsWith("bezoek="))
                .findFirst()
                .orElseThrow();
        String events = """
                {"events":[
                  {"id":"%s","type":"link_opened","at":-3000,"subject":"%s"},
                  {"id":"%s","type":"product_view","at":-2000,"product":"webshop"},
                  {"id":"%s","type":"reading_time","at":0,"product":"webshop","amount":242000}]}
                """.formatted(
                UUID.randomUUID(), link.substring(link.lastIndexOf('/') + 1), UUID.randomUUID(), UUID.randomUUID());
        return portal.post("/contactmomenten", events, "Content-Type", "application/json", "Cookie", cookie);
    }
}
