package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new agency starts with nothing, and comes by screens alone to a card that a stranger reads, with a specialist to call and
 * a picture of its own; then to a customer who chooses a password. It prints how long that took and how many presses.
 */
class FromZeroIT {

    private static final String EMAIL = "beheer@example.org";
    private static final String PASSWORD = "een heel lang wachtwoord";

    /** So many presses of the pointer or of Enter a first card may cost; what is typed is not counted. */
    private static final int MOST_PRESSES = 25;

    private int presses;

    @Test
    void fromNothingToACardThatAStrangerReads(@TempDir Path data) {
        try (PortalProcess portal = PortalProcess.start(
                        data,
                        "--portal.demo=false",
                        "--portal.administrator.email=" + EMAIL,
                        "--portal.administrator.password=" + PASSWORD);
                Browsers browsers = new Browsers(portal.address())) {
            Page stranger = browsers.phone();
            anEmptyPortalIsDecent(stranger);
            Page page = browsers.loggedIn(EMAIL, PASSWORD);
            Instant begin = Instant.now();
            whatIsNextIsSaid(page);
            aCategory(page);
            aSpecialist(page);
            aCard(page);
            aPicture(page);
            published(page);
            int spent = presses;
            System.out.printf(
                    "From zero to a public card: %d s, %d presses%n",
                    Duration.between(begin, Instant.now()).toSeconds(), spent);
            aStrangerReadsIt(stranger);
            Assertions.assertThat(spent).as("presses").isLessThanOrEqualTo(MOST_PRESSES);
            nothingIsNextAnyMore(page);
            aCustomerChoosesAPassword(page, browsers.phone());
        }
    }

    private static void anEmptyPortalIsDecent(Page stranger) {
        for (String path : new String[] {"/", "/hulp", "/contact"}) {
            stranger.navigate(path);
            AccessibilityIT.check(stranger, path + " of an empty portal");
        }
    }

    private void whatIsNextIsSaid(Page page) {
        page.navigate("/beheer");
        Locator steps = page.locator(".stappen > li");
        assertThat(steps).hasCount(4);
        assertThat(page.locator(".stappen > .nu")).containsText("Maak een categorie");
        AccessibilityIT.check(page, "/beheer of an empty portal");
        press(page.getByText("Maak een categorie"));
    }

    private void aCategory(Page page) {
        page.getByLabel("Naam").fill("Websites");
        press(page.getByText("Categorie toevoegen"));
        assertThat(page.locator(".bericht").first()).containsText("“Websites” is toegevoegd.");
        press(page.locator(".tabbladen").getByText("Kaarten"));
    }

    private void aSpecialist(Page page) {
        assertThat(page.locator(".stappen > .gedaan")).hasCount(1);
        press(page.getByText("Maak een contactpersoon"));
        page.getByLabel("Naam").fill("Noor Nieuwenhuis");
        page.getByLabel("Functie").fill("Adviseur websites");
        page.getByLabel("Telefoon").fill("085 000 02 02");
        page.getByLabel("E-mailadres").fill("noor@example.org");
        page.getByLabel("Introductie").fill("Ik denk graag mee over je website.");
        press(page.getByText("Opslaan", new Page.GetByTextOptions().setExact(true)));
        assertThat(page.locator(".bericht").first()).containsText("Opgeslagen.");
        page.locator(".portret-keuze input[type=file]").setInputFiles(photo("portret.png", 240, 240));
        assertThat(page.locator(".portret-keuze .portret")).hasAttribute("src", Pattern.compile("/media/beelden/\\d+"));
        press(page.locator(".hoofdmenu").getByText("Kaarten"));
    }

    private void aCard(Page page) {
        press(page.getByText("Begin een kaart"));
        page.getByLabel("Naam").fill("Website op maat");
        press(page.locator("vaadin-select"));
        press(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Websites")));
        page.getByLabel("Samenvatting voor het overzicht").fill("Een website die bij je past.");
        press(page.getByText("Begin met schrijven"));
        page.getByLabel("Beschrijving").fill("We luisteren, tekenen en bouwen.");
        page.locator("#kies-contactpersonen").fill("Noor Nieuwenhuis");
        page.locator("#kies-contactpersonen").press("Tab");
        assertThat(page.locator(".band-naam")).hasText("Noor Nieuwenhuis");
        page.locator("#kies-problemen").fill("Onze site is oud");
        page.locator("#kies-problemen").press("Tab");
        press(page.getByText("Maak een nieuw probleem"));
        page.getByLabel("Waarom: Onze site is oud").fill("Je krijgt een nieuwe");
        press(page.getByText("Opslaan", new Page.GetByTextOptions().setExact(true)));
        assertThat(page.locator(".bericht").first()).containsText("Opgeslagen. De kaart is nog een concept.");
    }

    private void aPicture(Page page) {
        page.locator("input[type=file]").first().setInputFiles(photo("winkel.png", 640, 400));
        page.getByLabel("Wat is er op het beeld te zien?").fill("Een website op een scherm");
        assertThat(page.locator("vaadin-upload-file[complete]")).isVisible();
        press(page.getByText("Beeld opslaan"));
        assertThat(page.locator(".beeld-nu")).hasAttribute("alt", "Een website op een scherm");
    }

    private void published(Page page) {
        press(page.getByText("Opslaan en publiceren"));
        assertThat(page.locator(".bericht").first()).containsText("Klanten vinden de kaart nu.");
    }

    private static void aStrangerReadsIt(Page stranger) {
        stranger.navigate("/");
        assertThat(stranger.locator("[data-product=website-op-maat]").first()).isVisible();
        stranger.navigate("/product/website-op-maat");
        assertThat(stranger.locator("h1")).hasText("Website op maat");
        assertThat(stranger.getByText("Noor Nieuwenhuis").first()).isVisible();
        assertThat(stranger.getByText("Onze site is oud").first()).isVisible();
        Locator picture = stranger.getByAltText("Een website op een scherm").first();
        assertThat(picture).isVisible();
        picture.evaluate("image => image.decode()");
        Assertions.assertThat(picture.evaluate("image => image.naturalWidth")).isEqualTo(640);
        AccessibilityIT.check(stranger, "the first card");
    }

    private static void nothingIsNextAnyMore(Page page) {
        page.navigate("/beheer");
        assertThat(page.locator("[data-product=website-op-maat]")).isVisible();
        assertThat(page.locator(".eerste-stappen")).hasCount(0);
    }

    private static void aCustomerChoosesAPassword(Page page, Page customer) {
        page.navigate("/beheer/organisaties");
        page.getByLabel("Naam van de organisatie").fill("Bakkerij Kruim");
        page.getByLabel("Naam van de eerste persoon").fill("Kim Korst");
        page.getByLabel("E-mailadres van de eerste persoon").fill("kim@kruim.example");
        page.getByText("Klant toevoegen").click();
        Locator link = page.locator(".link-tekst");
        assertThat(link).containsText("/wachtwoord?sleutel=");
        customer.navigate(link.textContent());
        AccessibilityIT.check(customer, "/wachtwoord");
        customer.fill("input[name=wachtwoord]", "mijn eigen lange wachtwoord");
        customer.getByText("Wachtwoord opslaan").click();
        assertThat(customer.getByText("Je wachtwoord is gewijzigd.")).isVisible();
        customer.fill("input[name=email]", "kim@kruim.example");
        customer.fill("input[name=wachtwoord]", "mijn eigen lange wachtwoord");
        customer.keyboard().press("Enter");
        assertThat(customer.locator(".wie").first()).hasText("Kim");
    }

    private void press(Locator what) {
        what.first().click();
        presses++;
    }

    private static FilePayload photo(String name, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x3d5afe));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.WHITE);
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/png", bytes.toByteArray());
    }
}
