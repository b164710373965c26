package nl.buro3.productentool.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.hostile.Attack.Actor;
import nl.buro3.productentool.hostile.Attack.Kind;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.RawRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Thousands of requests that no friend sends, on every door that the portal says it has, by somebody unknown, a customer
 * and an employee: none fails inside, and no answer holds what is not meant for who asked.
 *
 * <p>The same requests each time, as many as the other tests have time for; {@code -Dhostile.seed=N} makes others,
 * {@code -Dhostile.inputs=6000} is a whole run. It has a portal to itself.
 */
@OnDemoPortal
@TestPropertySource(
        properties = {
            "portal.api.requests-per-minute=1000000",
            "logging.level.org.springframework.web=off",
            "logging.level.org.apache.catalina=off",
            "logging.level.com.vaadin.flow=off"
        })
@DirtiesContext
class HostileRunTest {

    private static final long SEED = Long.getLong("hostile.seed", 20_261_128);
    private static final int INPUTS = Integer.getInteger("hostile.inputs", 2_000);
    private static final int SENDERS = 4;
    private static final int ADDRESSES = 200;
    private static final int SHOWN = 60;

    /** What HTTP asks for where the server knows no such method or transfer coding; nothing fails inside. */
    private static final String NOT_IMPLEMENTED = "501";

    /** Of the customer who asks: themselves, and the colleagues whom they see in their organisation. */
    private static final Set<String> OWN_TEAM = Set.of("Kim", "kim@", "Pim", "pim@");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient database;

    private final Map<Actor, String> cookies = new EnumMap<>(Actor.class);
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> statuses = new TreeMap<>();

    @Test
    void nothingFailsInsideAndNothingLeaks() throws InterruptedException {
        database.sql(
                        "update product set status = 'DRAFT', summary = 'Vertrouwelijk concept 4711' where slug = 'drone-opnames'")
                .update();
        Leaks leaks = new Leaks(secrets());
        List<Attack> attacks = attacks();

        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        for (int i = 0; i < attacks.size(); i++) {
            int number = i;
            senders.execute(() -> send(attacks.get(number), number, leaks));
        }
        senders.shutdown();
        assertThat(senders.awaitTermination(30, TimeUnit.MINUTES)).isTrue();

        String summary = "seed %d, %d inputs %s; answers %s; %d wrong"
                .formatted(SEED, attacks.size(), counted(attacks), statuses, wrong.size());
        report(summary);
        assertThat(wrong.stream().sorted().limit(SHOWN)).as(summary).isEmpty();
        assertThat(attacks.size()).isGreaterThanOrEqualTo(INPUTS);
    }

    private List<Attack> attacks() {
        cookies.put(Actor.ANYBODY, "");
        cookies.put(Actor.CUSTOMER, session("kim@kruimelhof.example", "demo-klant"));
        cookies.put(Actor.EMPLOYEE, session("sanne@buro3.example", "demo-werknemer"));
        try (Browser employee = Browser.on(port)) {
            employee.logIn("sanne@buro3.example", "demo-werknemer");
            List<Door> doors = Doors.of(portal, employee);
            assertThat(doors).as("views and controllers alike").hasSizeGreaterThan(40);
            Attacks made = new Attacks(doors, new Random(SEED));
            return Stream.generate(made::next)
                    .filter(attack ->
                            attack.actor() == Actor.ANYBODY || !attack.head().contains("/uitloggen"))
                    .limit(INPUTS)
                    .toList();
        }
    }

    private String session(String email, String password) {
        try (Browser browser = Browser.on(port)) {
            String session = browser.logIn(email, password).headers("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";", 2)[0])
                    .filter(cookie -> cookie.startsWith("JSESSIONID"))
                    .collect(Collectors.joining());
            assertThat(session).as("%s is logged in", email).isNotEmpty();
            return session;
        }
    }

    /** Names and addresses of customers, numbers of quotes, and a draft; a customer knows their own. */
    private Map<Actor, List<String>> secrets() {
        List<String> people = database.sql(
                        "with customer as (select p.* from person p join membership m on m.person_id = p.id"
                                + " where m.role = 'CUSTOMER') select email from customer union select name from"
                                + " customer union select quote from share_link where quote is not null")
                .query(String.class)
                .list();
        List<String> all = new ArrayList<>(people);
        all.add("Vertrouwelijk concept 4711");
        List<String> others = all.stream()
                .filter(secret -> OWN_TEAM.stream().noneMatch(secret::contains))
                .toList();
        return Map.of(Actor.ANYBODY, all, Actor.CUSTOMER, others);
    }

    private void send(Attack attack, int number, Leaks leaks) {
        String answer;
        try (RawRequest request = RawRequest.from(sender(number), port)) {
            answer = request.answerTo(attack.bytes(cookies.getOrDefault(attack.actor(), ""), port));
        } catch (RuntimeException e) {
            answer = "";
        }
        String status = answer.startsWith("HTTP/") ? answer.split(" ", 3)[1] : "none";
        synchronized (statuses) {
            statuses.merge(status, 1L, Long::sum);
        }
        if (status.startsWith("5") && !status.equals(NOT_IMPLEMENTED)) {
            wrong.add(status + " for " + attack);
        }
        List<String> leaked = leaks.in(answer, attack.actor());
        if (!leaked.isEmpty()) {
            wrong.add(leaked + " for " + attack);
        }
    }

    /** From many machines, or the limits would answer instead of what is behind them. */
    private static String sender(int number) {
        return "127.0." + (1 + number / ADDRESSES % ADDRESSES) + "." + (1 + number % ADDRESSES);
    }

    /** What was found, for who wants to see, in {@code target/hostile.txt}. */
    private void report(String summary) {
        try {
            String lines = summary + "\n" + wrong.stream().sorted().collect(Collectors.joining("\n"));
            Files.write(Path.of("target", "hostile.txt"), lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Kind, Long> counted(List<Attack> attacks) {
        return attacks.stream().collect(Collectors.groupingBy(Attack::kind, TreeMap::new, Collectors.counting()));
    }
}
