package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.browser.MailServer.Arrived;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From a first card in the bundle to a renewal that is asked, by a customer on a phone or at a desk and an employee, each in
 * their own browser; what either hears of the other by mail is read from the mail server that it was sent to.
 */
@ExtendWith(PortalTest.class)
class InterestedToOrderedIT {

    private static final String HOUSE = "hallo@buro3.example";
    private static final String SANNE = "sanne@buro3.example";
    private static final String QUESTION = "Zit een jaarlijkse controle hierbij in?";
    private static final String ANSWER = "Ja, elk jaar in januari, zonder meerprijs.";

    private final Browsers browsers;
    private final MailServer mail;

    InterestedToOrderedIT(Browsers browsers, MailServer mail) {
        this.browsers = browsers;
        this.mail = mail;
    }

    /** One walk, with the people and the organisation that are in it. */
    private record Walk(Buyer buyer, Seller seller, String email, String organisation) {}

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void fromFirstCardToRenewal(int width) {
        Instant begin = Instant.now();
        String organisation = "Zeilmakerij Proef " + width;
        String email = "lotte@zeilmakerij" + width + ".example";
        try (Buyer buyer = new Buyer(width < 1000 ? browsers.phone() : browsers.desktop(), "Lotte Proef", email);
                Seller seller = new Seller(browsers.loggedIn(SANNE, "demo-werknemer"))) {
            Walk walk = new Walk(buyer, seller, email, organisation);
            aVisitorBecomesACustomer(walk);
            bothBundlesMeet(walk);
            String quote = aQuoteIsAskedAndMade(walk);
            aQuestionIsAnswered(walk, quote);
            aNewVersionIsAccepted(walk, quote);
            whatIsOwnedIsRenewed(walk);
        }
        System.out.printf(
                "From first card to renewal at %d px: %d s%n",
                width, Duration.between(begin, Instant.now()).toSeconds());
    }

    private void aVisitorBecomesACustomer(Walk walk) {
        Buyer buyer = walk.buyer();
        buyer.putsInBundle("websiteonderhoud", 1);
        buyer.putsInBundle("logo-ontwerp", 2);
        buyer.opensBundle();
        assertThat(buyer.page().locator("[data-bundle-line]")).hasCount(2);
        buyer.registers(walk.organisation());

        Arrived confirm = letter(walk.email(), "Bevestig je e-mailadres");
        buyer.confirms(link(confirm, "/registreren/bevestigen?"));

        assertThat(buyer.count()).hasAttribute("data-bundle-count", "2");
        buyer.opensBundle();
        assertThat(buyer.bundleLine("websiteonderhoud")).isVisible();
        assertThat(buyer.bundleLine("logo-ontwerp")).isVisible();
    }

    /** On a shared computer nothing of them is left; what is chosen there meets what they have. */
    private static void bothBundlesMeet(Walk walk) {
        Buyer buyer = walk.buyer();
        buyer.logsOut();
        assertThat(buyer.count()).not().hasAttribute("data-bundle-count", "2");
        buyer.putsInBundle("logo-ontwerp", 1);
        buyer.putsInBundle("fotografie", 2);
        buyer.logsInFromBundle();
        assertThat(buyer.page().locator("[data-bundle-line]")).hasCount(3);
        AccessibilityIT.check(buyer.page(), "two bundles");

        buyer.decides("fotografie", 2);

        assertThat(buyer.count()).hasAttribute("data-bundle-count", "3");
        assertThat(buyer.bundleLine("fotografie")
                        .locator("input:not([type=hidden])")
                        .first())
                .hasValue("2");
        assertThat(buyer.bundleLine("logo-ontwerp")
                        .locator("input:not([type=hidden])")
                        .first())
                .hasValue("1");
    }

    /** @return its number */
    private String aQuoteIsAskedAndMade(Walk walk) {
        walk.buyer().asksQuote();
        assertThat(walk.buyer().page().locator(".offerte-regelbedrag")).hasCount(0);
        String number = walk.buyer().page().url().replaceFirst(".*/mijn/offertes/([0-9-]+).*", "$1");

        Arrived asked = letter(HOUSE, "Offerte aangevraagd door " + walk.organisation());
        Seller seller = walk.seller();
        seller.opens(link(asked, "/beheer/offertes/"));
        seller.isAbout("Onderhoud en beeld");
        for (int line = 0; line < 3; line++) {
            seller.prices(line, (line + 1) * 100 + ",50");
        }
        seller.sends();

        Arrived sent = letter(walk.email(), "Je offerte voor Onderhoud en beeld (" + number + ")");
        walk.buyer().page().navigate(link(sent, "/mijn/offertes/" + number));
        assertThat(walk.buyer().quote()).hasAttribute("data-quote-state", "seen");
        for (String slug : List.of("websiteonderhoud", "logo-ontwerp", "fotografie")) {
            assertThat(walk.buyer().quoteLine(slug)).isVisible();
        }
        assertThat(sent.plain()).contains(gross(walk.buyer()));
        return number;
    }

    private void aQuestionIsAnswered(Walk walk, String number) {
        walk.buyer().asksAbout("websiteonderhoud", QUESTION);
        Arrived asked = letter(SANNE, "Vraag over offerte " + number);
        assertThat(asked.plain()).contains(QUESTION);
        walk.seller().opens(link(asked, "/beheer/offertes/"));
        walk.seller().answers(QUESTION, ANSWER);

        Arrived answered = letter(walk.email(), "Antwoord op je vraag over offerte " + number);
        assertThat(answered.plain()).contains(QUESTION, ANSWER);
        walk.buyer().page().navigate(link(answered, "/mijn/offertes/" + number));
        assertThat(walk.buyer().quoteLine("websiteonderhoud")).containsText(ANSWER);
    }

    private void aNewVersionIsAccepted(Walk walk, String number) {
        String next = number + "-2";
        walk.seller().beginsNewVersion();
        walk.seller().prices(1, "150");
        walk.seller().sends();
        letter(walk.email(), "Je offerte voor Onderhoud en beeld (" + next + ")");

        Buyer buyer = walk.buyer();
        buyer.page().reload();
        assertThat(buyer.quote()).hasAttribute("data-quote-state", "replaced");
        buyer.page().getByText("Naar de nieuwe versie, " + next).click();
        assertThat(buyer.quote()).hasAttribute("data-quote-state", "seen");
        String gross = gross(buyer);
        buyer.accepts("eigenaar");

        String today = LocalDate.now(ZoneId.of("Europe/Amsterdam"))
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl")));
        assertThat(buyer.page().locator(".offerte-gelukt"))
                .containsText("Offerte " + next + " is akkoord gegeven op " + today);
        assertThat(buyer.page().locator(".offerte-gelukt")).containsText("Lotte Proef, eigenaar");
        assertThat(buyer.page().locator(".offerte-akkoordknop")).hasCount(0);
        AccessibilityIT.check(buyer.page(), "an accepted quote");
        Arrived accepted = letter(walk.email(), "Je akkoord op offerte " + next + " is binnen");
        assertThat(accepted.plain()).contains(today, gross, "Je hoeft niets meer te doen");
        link(accepted, "/mijn/offertes/" + next);
        assertThat(letter(SANNE, "Akkoord op offerte " + next + " van " + walk.organisation())
                        .plain())
                .contains("Lotte Proef, eigenaar", gross);
    }

    private void whatIsOwnedIsRenewed(Walk walk) {
        Buyer buyer = walk.buyer();
        buyer.asksRenewal("websiteonderhoud", "Graag nog een jaar.");
        AccessibilityIT.check(buyer.page(), "an owned product with a request");
        String caretaker = buyer.page().locator(".mijn-contact a[href^=mailto]").innerText();
        buyer.page().navigate("/mijn");
        assertThat(buyer.page().locator("[data-owned]")).hasCount(3);
        AccessibilityIT.check(buyer.page(), "what a customer owns");

        walk.seller().findsRequest(walk.organisation(), "Websiteonderhoud", "Graag nog een jaar.");
        assertThat(letter(caretaker, walk.organisation() + " wil Websiteonderhoud verlengen")
                        .plain())
                .contains("Graag nog een jaar.", walk.email());
    }

    /** The letter to this address that begins so: in Dutch, as words and in the portal's look. */
    private Arrived letter(String to, String subject) {
        Arrived letter = mail.letter(to, subject);
        assertThat(letter.isDutch()).as(letter.subject()).isTrue();
        return letter;
    }

    private String link(Arrived letter, String address) {
        return letter.link(browsers.address(), address);
    }

    /** What the page asks a yes for, at once and including VAT. */
    private static String gross(Buyer buyer) {
        return buyer.page().locator("[data-som=once] .offerte-totaal dd").innerText();
    }
}
