package nl.buro3.productentool.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * For whom each door is, found by knocking as each of them: one that is not in the lists, because it is new or opens to
 * others than it did, makes this fail. Two doors are left out, since they end the session that knocks.
 */
@OnDemoPortal
class DoorRolesTest {

    private static final List<String> END_THE_SESSION = List.of("POST /inloggen", "POST /uitloggen");

    private static final String EVERYBODY = """
            GET /
            GET /.well-known/security.txt
            GET /VAADIN/{file}
            GET /actuator
            GET /actuator/health
            GET /actuator/health/**
            GET /api
            GET /api.yaml
            GET /api/**
            GET /api/v1/products
            GET /api/v1/products/{slug}
            GET /api/v1/suggest
            GET /contact
            GET /contact/verstuur
            GET /deellink/{token}
            GET /error
            GET /hulp
            GET /inloggen
            GET /mijn/aanvragen
            GET /media/beelden/{id}
            GET /media/huis/logo
            GET /media/huis/stijl
            GET /media/kaarten/{slug}.png
            GET /media/kaarten/{slug}.svg
            GET /media/portaal.png
            GET /media/portretten/{handle}.svg
            GET /media/voorbeelden/{id}
            GET /portal/images/favicon.svg
            GET /portal/scripts/recorder.js
            GET /portal/styles/portal.css
            GET /privacy
            GET /product/{slug}
            GET /robots.txt
            GET /s/{token}
            GET /security.txt
            GET /sitemap.xml
            GET /sw.js
            GET /taal/{language}
            GET /vergelijk
            GET /wachtwoord
            GET /wachtwoord/kiezen
            POST /contact/verstuur
            POST /contactmomenten
            POST /intern/import
            POST /toestemming
            POST /wachtwoord/kiezen
            """;

    /** A visitor is led to the log-in, and from there on; an employee is told where to look instead, or finds nothing. */
    private static final String CUSTOMERS = """
            GET /bestellen
            GET /mijn
            GET /mijn/bestellingen/{nummer}
            GET /mijn/documenten/{id}
            GET /mijn/producten/{nummer}
            POST /bestellen
            POST /mijn/aanvragen
            """;

    private static final String EMPLOYEES = """
            GET /beheer
            GET /beheer/aanvragen
            GET /beheer/aanvragen/{nummer}
            GET /beheer/account
            GET /beheer/afname
            GET /beheer/afname.csv
            GET /beheer/afname.xlsx
            GET /beheer/afname/nieuw
            GET /beheer/afname/{nummer}
            GET /beheer/categorieen
            GET /beheer/contactpersonen
            GET /beheer/contactpersonen/{handle}
            GET /beheer/import
            GET /beheer/inzicht
            GET /beheer/inzicht/product/{slug}
            GET /beheer/kaart/nieuw
            GET /beheer/klanten
            GET /beheer/klanten/{handle}
            GET /beheer/links
            GET /beheer/links/{token}
            GET /beheer/mensen
            GET /beheer/mensen/{handle}
            GET /beheer/problemen
            GET /beheer/problemen/{slug}
            GET /beheer/producten/{slug}
            GET /beheer/producten/{slug}/voorbeeld
            GET /beheer/snel
            GET /beheer/vragen
            GET /beheer/vragen/{vraag}
            GET /beheer/zoeken
            GET /beheer/zoeken/regels
            GET /beheer/zoeken/synoniemen
            POST /beheer/snel/{slug}
            """;

    /** The views among them say so to the live client; the page around them comes to every employee. */
    private static final String ADMINISTRATORS = """
            GET /beheer/demo
            GET /beheer/index
            GET /beheer/logboek
            GET /beheer/persoonsgegevens
            GET /beheer/post
            """;

    /** What a browser asks in another way, or a machine with a secret. */
    private static final String NOBODY = """
            GET /intern/import
            POST /
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Test
    void eachDoorIsOpenForWhomItIsMeant() {
        try (Browser visitor = Browser.on(port);
                Browser customer = Browser.on(port);
                Browser employee = Browser.on(port);
                Browser administrator = Browser.on(port)) {
            customer.logIn("kim@kruimelhof.example", "demo-klant");
            employee.logIn("sanne@buro3.example", "demo-werknemer");
            administrator.logIn("beheer@buro3.example", "demo-beheer");
            Map<String, Class<? extends Component>> views = Doors.views(portal);
            List<Door> doors = Doors.of(portal, employee).stream()
                    .filter(door -> !END_THE_SESSION.contains(name(door)))
                    .toList();

            List<Door> open =
                    doors.stream().filter(door -> letsIn(visitor, door)).toList();
            List<Door> shut =
                    doors.stream().filter(door -> !open.contains(door)).toList();
            List<Door> own =
                    shut.stream().filter(door -> letsIn(customer, door)).toList();
            List<Door> staff = shut.stream()
                    .filter(door -> !own.contains(door) && letsIn(employee, door))
                    .toList();
            List<Door> managed = staff.stream()
                    .filter(door -> isManaged(views.get(door.path())))
                    .toList();

            assertThat(open).extracting(DoorRolesTest::name).containsExactlyInAnyOrderElementsOf(lines(EVERYBODY));
            assertThat(own).extracting(DoorRolesTest::name).containsExactlyInAnyOrderElementsOf(lines(CUSTOMERS));
            assertThat(staff)
                    .filteredOn(door -> !managed.contains(door))
                    .extracting(DoorRolesTest::name)
                    .containsExactlyInAnyOrderElementsOf(lines(EMPLOYEES));
            assertThat(managed)
                    .extracting(DoorRolesTest::name)
                    .containsExactlyInAnyOrderElementsOf(lines(ADMINISTRATORS));
            assertThat(managed).allMatch(door -> letsIn(administrator, door));
            assertThat(shut)
                    .filteredOn(door -> !own.contains(door) && !staff.contains(door))
                    .extracting(DoorRolesTest::name)
                    .containsExactlyInAnyOrderElementsOf(lines(NOBODY));
        }
    }

    private static boolean letsIn(Browser browser, Door door) {
        Answer answer =
                browser.send(door.method(), door.existing(), "Accept", "text/html", "Sec-Fetch-Site", "same-origin");
        return answer.status() != 401
                && answer.status() != 403
                && !answer.leadsTo().startsWith("/inloggen");
    }

    private static boolean isManaged(@Nullable Class<?> view) {
        return Optional.ofNullable(view)
                .map(type -> type.getAnnotation(RolesAllowed.class))
                .filter(roles -> Arrays.asList(roles.value()).equals(List.of("ADMINISTRATOR")))
                .isPresent();
    }

    private static String name(Door door) {
        return door.method() + " " + door.path();
    }

    private static List<String> lines(String list) {
        return Stream.of(list).flatMap(String::lines).toList();
    }
}
