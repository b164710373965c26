package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A customer and an employee without a mouse: a bundle, a quote that is asked, made from the bundle and sent, a question, an
 * answer, a yes and a renewal. What has the focus is seen to have it, and where what was pressed is gone, something near has
 * it.
 */
@ExtendWith(PortalTest.class)
class OrderingByKeyboardIT {

    private static final String EMAIL = "fleur@groeneveen.example";
    private static final String QUESTION = "Kan dit voor de lente?";

    private final Page customer;
    private final Page employee;
    private final Keyboard keys;
    private final Keyboard desk;

    OrderingByKeyboardIT(Browsers browsers) {
        customer = browsers.desktop();
        employee = browsers.loggedIn("joris@buro3.example", "demo-werknemer");
        keys = new Keyboard(customer);
        desk = new Keyboard(employee);
    }

    @Test
    void fromACardToARenewal() {
        try {
            String bundle = aBundleMeetsTheOneFromBefore();
            aQuoteIsMadeOfTheBundle(bundle);
            String quote = aQuestionIsAsked();
            itIsAnswered(quote);
            aQuoteIsAccepted();
            aRenewalIsAsked();
        } finally {
            customer.context().close();
            employee.context().close();
        }
    }

    /** @return the bundle's number */
    private String aBundleMeetsTheOneFromBefore() {
        customer.navigate("/product/websiteonderhoud");
        keys.tabTo("form.in-pakket:has(input[value=websiteonderhoud]) button");
        keys.press("Enter");
        assertThat(customer.locator("[data-bundle-count]").first()).hasAttribute("data-bundle-count", "1");
        assertThat(customer.locator("form.in-pakket:has(input[value=websiteonderhoud]) button")
                        .first())
                .isFocused();
        keys.tabTo("[data-bundle-count]");
        keys.press("Enter");
        assertThat(customer).hasURL(Pattern.compile("/pakket$"));
        keys.tabTo(".pakketverder button[value='verder:inloggen']");
        keys.press("Enter");
        keys.tabTo("input[name=email]");
        keys.type(EMAIL);
        keys.tabTo("input[name=wachtwoord]");
        keys.type("demo-klant");
        keys.press("Enter");
        assertThat(customer.locator("h1")).hasText("Je hebt twee pakketten");
        keys.tabTo("[data-bundle-line=websiteonderhoud] input");
        keys.typeInstead("2");
        keys.tabTo(".samenvoegformulier button[value=keuze]");
        keys.press("Enter");
        assertThat(amount()).hasValue("2");
        keys.tabTo("[data-bundle-line=websiteonderhoud] input:not([type=hidden])");
        keys.typeInstead("1");
        keys.press("Enter");
        assertThat(amount()).hasValue("1");
        keys.tabTo("[data-bundle-line=websiteonderhoud] .pakketpijl");
        keys.press("Enter");
        assertThat(customer.locator("[data-bundle-line]").last())
                .not()
                .hasAttribute("data-bundle-line", "websiteonderhoud");
        assertThat(keys.isSomewhere()).as("after a line was moved").isTrue();
        return customer.locator("[data-bundle]").getAttribute("data-bundle");
    }

    private Locator amount() {
        return customer.locator("[data-bundle-line=websiteonderhoud] input:not([type=hidden])")
                .first();
    }

    private void aQuoteIsMadeOfTheBundle(String bundle) {
        employee.navigate("/beheer/offertes");
        desk.tabTo(employee.getByLabel("Voor welke klant?"));
        desk.type("Tuincentrum Groeneveen");
        desk.press("Enter");
        assertThat(employee).hasURL(Pattern.compile("/beheer/offertes/\\d+"));
        desk.tabTo(employee.getByLabel("Onderwerp"));
        desk.type("Voor het voorjaar");
        theOnlyLineIsTakenAway();
        desk.tabTo(employee.getByLabel("Voeg een pakket toe"));
        desk.type(bundle);
        desk.press("Enter");
        assertThat(employee.locator(".offerte-rij").first()).isVisible();
        assertThat(employee.getByLabel("Voeg een pakket toe")).isFocused();
        int lines = employee.locator(".offerte-rij").count();
        desk.press("Shift+Tab");
        desk.press("Tab");
        desk.tabTo(button("Eigen regel"));
        desk.press("Enter");
        assertThat(employee.locator(".offerte-rij")).hasCount(lines + 1);
        assertThat(employee.locator(".offerte-rij").last().getByLabel("Omschrijving"))
                .isFocused();
        desk.typeInstead("Een dag op locatie");
        desk.tabTo(employee.locator(".offerte-rij").last().getByLabel("Prijs in €"));
        desk.typeInstead("480");
        desk.tabTo(employee.locator(".regelknoppen").last().locator("button").first());
        desk.press("Enter");
        assertThat(desk.isSomewhere()).as("after a line was moved").isTrue();
        itIsSent();
        assertThat(employee.locator(".bericht").first()).containsText("De offerte is verstuurd.");
        assertThat(desk.isSomewhere()).as("after it was sent").isTrue();
    }

    private void theOnlyLineIsTakenAway() {
        desk.tabTo(button("Eigen regel"));
        desk.press("Enter");
        assertThat(employee.getByLabel("Omschrijving")).isFocused();
        desk.tabTo(employee.locator(".regelknoppen button").last());
        desk.press("Enter");
        assertThat(employee.locator(".offerte-rij")).hasCount(0);
        assertThat(employee.getByLabel("Voeg een kaart toe")).isFocused();
    }

    /** The dialog has the keyboard; Escape and "not yet" lead back to the button that opened it. */
    private void itIsSent() {
        desk.tabTo(button("Versturen"));
        desk.press("Enter");
        assertThat(employee.locator("dialog.offerte-versturen")).isVisible();
        desk.press("Escape");
        assertThat(employee.locator("dialog.offerte-versturen")).hasCount(0);
        assertThat(button("Versturen")).isFocused();
        desk.press("Enter");
        assertThat(employee.locator("dialog.offerte-versturen")).isVisible();
        desk.tabTo(button("Nog niet"));
        desk.press("Enter");
        assertThat(employee.locator("dialog.offerte-versturen")).hasCount(0);
        assertThat(button("Versturen")).isFocused();
        desk.press("Enter");
        assertThat(employee.locator("dialog.offerte-versturen")).isVisible();
        desk.tabTo(button("Verstuur"));
        desk.press("Enter");
    }

    private Locator button(String words) {
        return employee.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** @return the quote's number */
    private String aQuestionIsAsked() {
        customer.navigate("/mijn");
        keys.tabTo(customer.getByText("Voor het voorjaar"));
        keys.press("Enter");
        assertThat(customer.locator("main[data-quote-state=seen]")).isVisible();
        keys.tabTo("[data-quote-line=websiteonderhoud] summary");
        keys.press("Enter");
        keys.tabTo("[data-quote-line=websiteonderhoud] textarea");
        keys.type(QUESTION);
        keys.tabTo("[data-quote-line=websiteonderhoud] form button");
        keys.press("Enter");
        assertThat(customer.locator(".boodschap[role=status]")).isFocused();
        return customer.url().replaceFirst(".*/mijn/offertes/([0-9-]+).*", "$1");
    }

    private void itIsAnswered(String quote) {
        employee.navigate("/beheer/offertes?q=" + quote);
        desk.tabTo("[data-offerte='" + quote + "']");
        desk.press("Enter");
        assertThat(employee.getByText(QUESTION)).isVisible();
        desk.tabTo(employee.getByLabel("Antwoord"));
        desk.type("Ja, dat kan.");
        desk.tabTo(employee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verstuur antwoord")));
        desk.press("Enter");
        assertThat(employee.locator(".bericht").first()).containsText("Je antwoord is verstuurd.");
        assertThat(desk.isSomewhere()).as("after the answer").isTrue();
        desk.tabTo(employee.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Nieuwe versie").setExact(true)));
        desk.press("Enter");
        assertThat(employee.locator(".offerte-rij").first()).isVisible();
        assertThat(desk.isSomewhere()).as("in the new version").isTrue();
        itIsSent();
        assertThat(employee.locator(".bericht").first()).containsText("De offerte is verstuurd.");
    }

    private void aQuoteIsAccepted() {
        customer.reload();
        assertThat(customer.locator("main[data-quote-state=replaced]")).isVisible();
        keys.tabTo(".offerte-stand a.knop");
        keys.press("Enter");
        assertThat(customer.locator("main[data-quote-state=seen]")).isVisible();
        keys.tabTo(".offerte-akkoordknop");
        keys.press("Enter");
        assertThat(customer.locator(".offerte-beslissen [role=alert]")).isFocused();
        keys.tabTo("#functie");
        keys.type("eigenaar");
        keys.tabTo("#eens");
        keys.press("Space");
        keys.tabTo(".offerte-akkoordknop");
        keys.press("Enter");
        assertThat(customer.locator("main[data-quote-state=accepted]")).isVisible();
        assertThat(customer.locator(".offerte-gelukt")).isInViewport();
        keys.tabTo(".offerte-gelukt a");
    }

    private void aRenewalIsAsked() {
        customer.navigate("/mijn");
        keys.tabTo("[data-owned=websiteonderhoud] .acties a");
        keys.press("Enter");
        keys.tabTo("input[name=soort]");
        keys.press("ArrowDown");
        keys.press("ArrowUp");
        assertThat(customer.locator("#soort-verlengen")).isChecked();
        keys.tabTo("#bericht");
        keys.type("Graag.");
        keys.tabTo("form.mijn-formulier button");
        keys.press("Enter");
        assertThat(customer.locator(".boodschap[role=status]")).isFocused();
    }
}
