package nl.buro3.productentool.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.buro3.productentool.support.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What only time brings, in a few minutes: connections that are retired, sessions that end, a midnight and the jobs of the
 * night. Afterwards every door must still take what is brought. On the embedded database, on one whose tables an older H2
 * made, and on PostgreSQL, all at once, and beside the other tests: most of it is waiting.
 */
@Execution(ExecutionMode.CONCURRENT)
class SoakIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NIGHTLY = "10 0 0 * * *";
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** How long after their start midnight comes, unless a busy machine needs longer to start them. */
    private static final Duration SOON = Duration.ofMinutes(4);

    /** Longer than a session lasts. */
    private static final Duration JOBS_ARE_DONE = Duration.ofSeconds(75);

    private static final Map<Database, PortalProcess> PORTALS = new EnumMap<>(Database.class);
    private static final Map<Database, List<String>> SETTINGS = new EnumMap<>(Database.class);
    private static final Map<Database, String> EMPLOYEES = new EnumMap<>(Database.class);
    private static final Map<Database, String> NIGHTS = new EnumMap<>(Database.class);

    @TempDir
    private static Path folder;

    /** What the portals stand on. */
    enum Database {
        H2,
        OLDER_H2,
        POSTGRESQL
    }

    @BeforeAll
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    static void letTimePass() throws InterruptedException {
        for (Database database : Database.values()) {
            SETTINGS.put(database, settings(database));
        }
        Instant midnight = startBeforeMidnight(SOON);
        PORTALS.forEach((database, portal) -> {
            EMPLOYEES.put(database, logIn(portal));
            question(portal);
            touchpoint(portal);
            portal.get("/product/webshop", "Accept", "text/html");
        });
        Thread.sleep(Duration.between(Instant.now(), midnight.plus(JOBS_ARE_DONE)));
        PORTALS.forEach((database, portal) -> NIGHTS.put(database, portal.console()));
    }

    /** Says when midnight comes. */
    private static Instant startBeforeMidnight(Duration soon) {
        Instant midnight = Instant.now().plus(soon);
        LocalDateTime here = LocalDateTime.ofInstant(midnight, HERE);
        Duration ahead = Duration.between(here, here.toLocalDate().plusDays(1).atStartOfDay());
        SETTINGS.forEach((database, settings) -> PORTALS.put(
                database,
                PortalProcess.launch(
                        folder.resolve(database.name()),
                        Stream.concat(settings.stream(), common(ahead)).toArray(String[]::new))));
        PORTALS.values().forEach(PortalProcess::awaitAnswer);
        if (Instant.now().isBefore(midnight)) {
            return midnight;
        }
        stop();
        return startBeforeMidnight(soon.multipliedBy(2));
    }

    private static Stream<String> common(Duration ahead) {
        return Stream.of(
                "--portal.clock.ahead=" + ahead,
                "--portal.journey.erase-at=" + NIGHTLY,
                "--spring.datasource.hikari.max-lifetime=30000",
                "--server.servlet.session.timeout=1m",
                "--management.endpoints.web.exposure.include=health,scheduledtasks");
    }

    @AfterAll
    static void stop() {
        PORTALS.values().forEach(PortalProcess::close);
    }

    private static List<String> settings(Database database) {
        return switch (database) {
            case H2 -> List.of();
            case OLDER_H2 -> {
                unpackDatabaseOfBefore(folder.resolve(database.name()));
                yield List.of();
            }
            case POSTGRESQL ->
                List.of(
                        "--spring.datasource.url=" + Databases.freshPostgresUrl(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=");
        };
    }

    /** The empty tables of a portal that ran on H2 2.4.240. */
    private static void unpackDatabaseOfBefore(Path data) {
        try (InputStream packed = SoakIT.class.getResourceAsStream("/data/h2-2.4.240.mv.db.gz")) {
            Files.createDirectories(data);
            Files.copy(new GZIPInputStream(packed), data.resolve("portal.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @EnumSource
    void everyDoorStillTakesWhatIsBrought(Database database) {
        PortalProcess portal = portal(database);
        question(portal);
        touchpoint(portal);
        assertThat(portal.get("/beheer/snel", "Cookie", Objects.requireNonNull(EMPLOYEES.get(database)))
                        .statusCode())
                .as("a session of yesterday")
                .isNotEqualTo(200);
        openedLink(portal, sharedLink(portal, logIn(portal)));
        imported(portal);
        edited(portal);
        assertThat(portal.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @EnumSource
    void theJobsOfTheNightWereDoneAndNothingWentWrong(Database database) {
        PortalProcess portal = portal(database);
        JsonNode jobs = JsonMapper.shared()
                .readTree(portal.get("/actuator/scheduledtasks").body());
        assertThat(jobs.findValuesAsString("status")).isNotEmpty().doesNotContain("ERROR");
        assertThat(jobs.path("cron"))
                .filteredOn(job -> job.path("expression").asString().equals(NIGHTLY))
                .extracting(job -> job.path("lastExecution").path("status").asString())
                .containsExactly("SUCCESS");
        assertThat(errors(Objects.requireNonNull(NIGHTS.get(database)))).isEmpty();
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @Test
    void anIndexThatIsRemovedIsMadeAnewWithoutAnEmptyAnswer() throws IOException {
        PortalProcess portal = portal(Database.H2);
        Path index = folder.resolve(Database.H2.name()).resolve("index");
        FileSystemUtils.deleteRecursively(index);

        await().pollInterval(Duration.ofMillis(100)).until(() -> {
            assertThat(portal.get("/api/v1/products?q=huisstijl&size=1").body()).contains("\"slug\":\"huisstijl\"");
            return portal.console().contains("The search index is there again");
        });
        assertThat(index).isNotEmptyDirectory();
        assertThat(portal.get("/api/v1/products?q=huisstijl&size=1").body()).contains("\"slug\":\"huisstijl\"");
        assertThat(errors(portal.console())).isEmpty();
    }

    /** Each with the head of its stack. */
    private static List<String> errors(String console) {
        return Pattern.compile("^.* ERROR .*(?:\\R.*){0,12}", Pattern.MULTILINE)
                .matcher(console)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static PortalProcess portal(Database database) {
        return Objects.requireNonNull(PORTALS.get(database));
    }

    private static void question(PortalProcess portal) {
        String form = "naam=Robin&email=robin%40voorbeeld.example&telefoon=&bericht=Hallo&verstuur=1&taal=nl";
        assertThat(portal.post("/contact/verstuur?kaart=webshop&soort=vraag", form, "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(303);
    }

    /** The session that the log-in began, as a cookie. */
    private static String logIn(PortalProcess portal) {
        HttpResponse<String> answer =
                portal.post("/inloggen", "email=sanne%40buro3.example&wachtwoord=demo-werknemer", "Content-Type", FORM);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain("inloggen");
        return cookies(answer);
    }

    private static String cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static void touchpoint(PortalProcess portal) {
        String visit = cookies(portal.get("/product/webshop", "Accept", "text/html"));
        String events = """
                {"events":[{"id":"%s","type":"product_view","at":0,"product":"webshop"}]}
                """.formatted(UUID.randomUUID());
        assertThat(portal.post("/contactmomenten", events, "Content-Type", "application/json", "Cookie", visit)
                        .statusCode())
                .isEqualTo(204);
    }

    private static String sharedLink(PortalProcess portal, String employee) {
        String shared =
                portal.post("/beheer/snel/huisstijl", "", "Cookie", employee).body();
        return shared.replaceFirst(".*(/s/[^\"]+)\".*", "$1");
    }

    private static void openedLink(PortalProcess portal, String link) {
        HttpResponse<String> opened = portal.get(link, "Accept", "text/html");
        assertThat(opened.statusCode()).isEqualTo(302);
        assertThat(opened.headers().firstValue("Location").orElseThrow()).contains("/product/huisstijl#via=");
    }

    private static void imported(PortalProcess portal) {
        String feed = "slug,name,category,summary\nduurproef,Duurproef,Merk en ontwerp,Een kaart van na middernacht\n";
        try (Stream<String> lines = portal.beginImport(feed)) {
            assertThat(lines.toList().getLast()).as("exit code").endsWith(" 0");
        }
        assertThat(portal.get("/product/duurproef").statusCode()).isEqualTo(200);
    }

    private static void edited(PortalProcess portal) {
        try (Browsers browsers = new Browsers(portal.address())) {
            Page employee = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
            employee.navigate("/beheer/producten/infographic");
            employee.getByLabel("Samenvatting voor het overzicht").fill("Cijfers in één beeld, ook na een nacht.");
            employee.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Opslaan").setExact(true))
                    .click();
            PlaywrightAssertions.assertThat(employee.locator(".boodschap").first())
                    .containsText("Opgeslagen");
        }
        await().until(() -> portal.get("/product/infographic").body().contains("ook na een nacht"));
    }
}
