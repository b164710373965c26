package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An employee writes while the server is killed, another tab logs out, the menu is clicked and a colleague saves the same
 * card: nothing that was typed is lost.
 */
class EmployeeKeepsTextIT {

    private static final String CARD = "/beheer/producten/webshop";

    @Test
    void nothingThatWasTypedIsLost(@TempDir Path data) {
        try (PortalProcess portal = PortalProcess.start(data);
                Browsers browsers = new Browsers(portal.address())) {
            Page page = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
            theServerIsKilledWhileTyping(portal, page);
            anotherTabLogsOut(page);
            anExampleIsAddedBesideUnsavedText(page);
            theMenuIsClicked(page);
            theNextAccountSeesNothingOfIt(page);
            aColleagueSavesTheSame(page, browsers.loggedIn("joris@buro3.example", "demo-werknemer"));
            aProblemKeepsItsRows(portal, page);
        }
    }

    private static void theServerIsKilledWhileTyping(PortalProcess portal, Page page) {
        open(page, CARD);
        page.getByLabel("Doorlooptijd").fill("Acht weken, getypt voor de val");
        portal.kill();
        page.getByLabel("Voor wie").fill("Winkels, getypt zonder server");
        portal.restart();
        page.getByLabel("Doorlooptijd").click();
        page.getByLabel("Voor wie").click();
        Locator ended = page.locator(".v-system-error");
        assertThat(ended).containsText("Je bent niet meer ingelogd");
        assertThat(page.getByLabel("Voor wie")).hasValue("Winkels, getypt zonder server");

        ended.getByText("Verder gaan").click();
        logIn(page, "sanne@buro3.example");

        assertThat(page).hasURL(Pattern.compile(CARD));
        assertThat(page.getByLabel("Doorlooptijd")).hasValue("Acht weken, getypt voor de val");
        assertThat(page.getByLabel("Voor wie")).hasValue("Winkels, getypt zonder server");
        assertThat(page.locator(".concept").first()).containsText("staat er weer");
    }

    private static void anotherTabLogsOut(Page page) {
        Page other = page.context().newPage();
        other.navigate("/");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen"))
                .first()
                .click();
        assertThat(other.getByText("Inloggen").first()).isVisible();
        other.close();

        page.getByLabel("Samenvatting voor het overzicht").fill("Na het uitloggen getypt");
        page.getByLabel("Voor wie").click();
        page.locator(".v-system-error").getByText("Verder gaan").click();
        logIn(page, "sanne@buro3.example");

        assertThat(page.getByLabel("Samenvatting voor het overzicht")).hasValue("Na het uitloggen getypt");
        assertThat(page.getByLabel("Doorlooptijd")).hasValue("Acht weken, getypt voor de val");
    }

    private static void anExampleIsAddedBesideUnsavedText(Page page) {
        page.getByLabel("Titel").fill("Bakkerij de Bruin");
        page.getByLabel("Wat was er aan de hand").fill("Brood bestellen kon alleen telefonisch.");
        page.getByText("Voorbeeld toevoegen").last().click();

        assertThat(page.locator(".boodschap").getByText("Het voorbeeld staat op de kaart"))
                .isVisible();
        assertThat(page.getByLabel("Samenvatting voor het overzicht")).hasValue("Na het uitloggen getypt");
        assertThat(page.getByLabel("Titel")).hasValue("");
    }

    private static void theMenuIsClicked(Page page) {
        Locator menu = page.locator(".hoofdmenu").getByText("Problemen");
        menu.click();
        Locator leaving = page.locator("dialog.weggaan");
        assertThat(leaving).containsText("Je hebt niet-opgeslagen wijzigingen");
        leaving.getByText("Blijven").click();
        assertThat(page).hasURL(Pattern.compile(CARD));
        assertThat(page.getByLabel("Samenvatting voor het overzicht")).hasValue("Na het uitloggen getypt");

        menu.click();
        leaving.getByText("In deze browser bewaren en verder").click();
        assertThat(page.locator("[data-view=problemen]")).isVisible();
        page.goBack();
        assertThat(page.getByLabel("Samenvatting voor het overzicht")).hasValue("Na het uitloggen getypt");

        menu.click();
        leaving.getByText("Opslaan en verder").click();
        assertThat(page.locator("[data-view=problemen]")).isVisible();
        open(page, CARD);
        assertThat(page.getByLabel("Samenvatting voor het overzicht")).hasValue("Na het uitloggen getypt");
        assertThat(page.locator(".concept").first()).not().containsText("staat er weer");
    }

    private static void theNextAccountSeesNothingOfIt(Page page) {
        page.getByLabel("Doorlooptijd").fill("Van Sanne alleen");
        page.onDialog(dialog -> dialog.accept());
        page.locator("form[action='/uitloggen'] button").click();
        page.navigate(CARD);
        logIn(page, "joris@buro3.example");
        assertThat(page.getByLabel("Doorlooptijd")).hasValue("Acht weken, getypt voor de val");

        page.locator("form[action='/uitloggen'] button").click();
        page.navigate(CARD);
        logIn(page, "sanne@buro3.example");
        assertThat(page.getByLabel("Doorlooptijd")).hasValue("Van Sanne alleen");
    }

    private static void aColleagueSavesTheSame(Page page, Page colleague) {
        open(colleague, CARD);
        colleague.getByLabel("Doorlooptijd").fill("Van Joris");
        colleague
                .getByText("Opslaan", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(colleague.locator(".boodschap").first()).containsText("Opgeslagen");

        page.getByText("Opslaan", new Page.GetByTextOptions().setExact(true)).click();
        Locator both = page.locator("[data-verschil=doorlooptijd]");
        assertThat(both).containsText("Van Sanne alleen");
        assertThat(both).containsText("Van Joris");
        both.getByText("Mijn tekst houden").click();
        page.getByText("Opslaan", new Page.GetByTextOptions().setExact(true))
                .last() // the form offers it too, as soon as the text is chosen
                .click();
        assertThat(page.locator(".boodschap").first()).containsText("Opgeslagen");
        open(page, CARD);
        assertThat(page.getByLabel("Doorlooptijd")).hasValue("Van Sanne alleen");
    }

    /** A product that was added, and why it helps, with the server gone before the field was left. */
    private static void aProblemKeepsItsRows(PortalProcess portal, Page page) {
        open(page, "/beheer/problemen/klanten-willen-online-bestellen");
        Locator solutions = page.locator(".kaartkiezer input").first();
        solutions.fill("SEO-scan");
        solutions.press("Tab");
        Locator reason = page.getByLabel("SEO-scan: waarom helpt dit?");
        reason.fill("Dan vinden ze je");
        portal.kill();
        reason.pressSequentially(" ook");
        portal.restart();
        page.reload();
        logIn(page, "sanne@buro3.example");

        assertThat(page.getByLabel("SEO-scan: waarom helpt dit?")).hasValue("Dan vinden ze je ook");
    }

    private static void open(Page page, String path) {
        page.navigate(path);
        page.locator("main[data-view]").waitFor();
    }

    private static void logIn(Page page, String email) {
        page.fill("input[name=email]", email);
        page.fill("input[name=wachtwoord]", "demo-werknemer");
        page.keyboard().press("Enter");
        page.locator("main[data-view$=bewerken]").waitFor();
    }
}
