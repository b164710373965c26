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
            GET /account/apparaat
            GET /account/apparaten
            GET /account/mail
            GET /account/naam
            GET /account/passkeys/bewijs
            GET /account/passkeys/later
            GET /account/passkeys/naam
            GET /account/passkeys/weg
            GET /account/telefoon
            GET /account/wachtwoord
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
            GET /deellink
            GET /deelpagina
            GET /error
            GET /hulp
            GET /inloggen
            GET /media/beelden/{id}
            GET /media/huis/logo
            GET /media/huis/stijl
            GET /media/kaarten/{slug}.png
            GET /media/kaarten/{slug}.svg
            GET /media/portaal.png
            GET /media/portretten/{handle}.svg
            GET /media/voorbeelden/{id}
            GET /mijn/aanvragen
            GET /mijn/aanvragen/intrekken
            GET /mijn/offertes/{number}/{step}
            GET /mijn/organisatie/aanvragen
            GET /mijn/organisatie/kiezen
            GET /mijn/organisatie/mensen
            GET /mijn/organisatie/uitnodigen
            GET /mijn/organisatie/uitnodigingen
            GET /offerte/{link}
            GET /offerte/{link}/pdf
            GET /offerte/{link}/{step}
            GET /pakket
            GET /pakket/alles
            GET /pakket/beheer
            GET /pakket/delen
            GET /pakket/pdf
            GET /pakket/regels
            GET /pakket/regels/wijzig
            GET /pakket/samenvoegen
            GET /pakket/{pakket}
            GET /pakket/{pakket}/agenda
            GET /pakket/{pakket}/agenda/bewaar
            GET /pakket/{pakket}/pdf
            GET /pakket/{pakket}/versie
            GET /portal/images/favicon.svg
            GET /portal/scripts/recorder.js
            GET /portal/styles/portal.css
            GET /privacy
            GET /product/{slug}
            GET /registreren
            GET /registreren/afronden
            GET /registreren/bevestigen
            GET /registreren/versturen
            GET /robots.txt
            GET /s/{token}
            GET /security.txt
            GET /sitemap.xml
            GET /sw.js
            GET /taal/{language}
            GET /uitnodiging
            GET /uitnodiging/antwoord
            GET /vergelijk
            GET /wachtwoord
            GET /wachtwoord-vergeten
            GET /wachtwoord-vergeten/versturen
            GET /wachtwoord/kiezen
            POST /contact/verstuur
            POST /contactmomenten
            POST /inloggen/passkey/begin
            POST /intern/import
            POST /offerte/{link}/afwijzen
            POST /offerte/{link}/akkoord
            POST /offerte/{link}/code
            POST /offerte/{link}/openen
            POST /offerte/{link}/opnieuw
            POST /offerte/{link}/vraag
            POST /pakket/alles
            POST /pakket/regels
            POST /pakket/regels/wijzig
            POST /pakket/{pakket}/agenda/bewaar
            POST /registreren/afronden
            POST /registreren/versturen
            POST /s/{token}
            POST /toestemming
            POST /uitnodiging/antwoord
            POST /wachtwoord-vergeten/versturen
            POST /wachtwoord/kiezen
            GET /afmelden/{key}
            POST /afmelden/{key}
            """;

    /** What customers have of their own; an employee who knocks is led to what they have, or is told that it is not theirs. */
    private static final String CUSTOMERS = """
            GET /account
            GET /bestellen
            GET /mijn
            GET /mijn/bestellingen/{nummer}
            GET /mijn/documenten/{id}
            GET /mijn/offertes/{number}.pdf
            GET /mijn/offertes/{offerte}
            GET /mijn/organisatie
            GET /mijn/producten/{nummer}
            POST /account/apparaat
            POST /account/apparaten
            POST /account/mail
            POST /account/naam
            POST /account/passkeys/begin
            POST /account/passkeys/bewijs
            POST /account/passkeys/gemaakt
            POST /account/passkeys/later
            POST /account/passkeys/naam
            POST /account/passkeys/weg
            POST /account/telefoon
            POST /account/wachtwoord
            POST /bestellen
            POST /mijn/aanvragen
            POST /mijn/aanvragen/intrekken
            POST /mijn/offertes/aanvraag
            POST /mijn/offertes/{number}/afwijzen
            POST /mijn/offertes/{number}/akkoord
            POST /mijn/offertes/{number}/intrekken
            POST /mijn/offertes/{number}/opnieuw
            POST /mijn/offertes/{number}/vraag
            POST /mijn/organisatie/aanvragen
            POST /mijn/organisatie/kiezen
            POST /mijn/organisatie/mensen
            POST /mijn/organisatie/uitnodigen
            POST /mijn/organisatie/uitnodigingen
            POST /pakket/beheer
            POST /pakket/delen
            POST /pakket/samenvoegen
            """;

    private static final String EMPLOYEES = """
            GET /beheer
            GET /beheer/aanmeldingen
            GET /beheer/aanvragen
            GET /beheer/aanvragen/{nummer}
            GET /beheer/account
            GET /beheer/afname
            GET /beheer/afname.csv
            GET /beheer/afname.xlsx
            GET /beheer/afname/nieuw
            GET /beheer/afname/{nummer}
            GET /beheer/bestellingen
            GET /beheer/bestellingen.csv
            GET /beheer/bestellingen/{nummer}
            GET /beheer/categorieen
            GET /beheer/contactpersonen
            GET /beheer/contactpersonen/nieuw
            GET /beheer/contactpersonen/{handle}
            GET /beheer/import
            GET /beheer/kaarten.{format}
            GET /beheer/inzicht
            GET /beheer/inzicht/product/{slug}
            GET /beheer/kaart/nieuw
            GET /beheer/klanten
            GET /beheer/klanten/{handle}
            GET /beheer/links
            GET /beheer/links/{link}
            GET /beheer/links/{link}/qr.png
            GET /beheer/links/{link}/qr.svg
            GET /beheer/mensen
            GET /beheer/mensen/{wie}
            GET /beheer/offertes
            GET /beheer/offertes/{id}.pdf
            GET /beheer/offertes/{offerte}
            GET /beheer/organisaties
            GET /beheer/organisaties/{handle}
            GET /beheer/pakketten
            GET /beheer/pakketten/{pakket}
            GET /beheer/problemen
            GET /beheer/problemen/nieuw
            GET /beheer/problemen/{slug}
            GET /beheer/producten/{slug}
            GET /beheer/producten/{slug}/voorbeeld
            GET /beheer/snel
            GET /beheer/vragen
            GET /beheer/vragen/{vraag}
            GET /beheer/zoeken
            GET /beheer/zoeken/regels
            GET /beheer/zoeken/synoniemen
            POST /beheer/offertes/van-pakket
            POST /beheer/offertes/{quote}/kaart/{slug}
            POST /beheer/snel/{slug}
            GET /beheer/klanten/{handle}/mail
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
            GET /intern/import/uit
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
                    .filteredOn(door -> !staff.contains(door) && !own.contains(door))
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
