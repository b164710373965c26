package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The journeys of who does not use a mouse: each step is a key, what has the focus is seen to have it, and nothing in the
 * way of the focus hides it.
 */
@ExtendWith(PortalTest.class)
class KeyboardIT {

    private final Page page;
    private final Keyboard keyboard;

    KeyboardIT(Browsers browsers) {
        page = browsers.desktop();
        keyboard = new Keyboard(page);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private void press(String key) {
        keyboard.press(key);
    }

    private void tabTo(String selector) {
        keyboard.tabTo(selector);
    }

    @Test
    void aProspectSearchesReadsAndAsks() {
        page.navigate("/");
        press("Tab");
        assertThat(page.locator(".naar-inhoud")).isFocused();
        press("Enter");
        tabTo("#zoek");
        page.keyboard().type("webshop");
        page.locator("#suggesties [role=option]").first().waitFor();
        press("ArrowDown");
        press("Enter");
        assertThat(page.locator("h1")).hasText("Webshop");

        tabTo(".aanbod a[data-contact='plannen']");
        tabTo("[data-contact=vragen]");
        press("Enter");
        assertThat(page.locator("h1")).hasText("Stel Sanne een vraag");

        tabTo("#naam");
        page.keyboard().type("Robin Proef");
        press("Tab");
        page.keyboard().type("robin@nergens");
        tabTo("form.formulier button");
        press("Enter");
        assertThat(page.locator("[role=alert]")).isVisible();
        tabTo("[role=alert] a");
        press("Enter");
        assertThat(page.locator("#email")).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().type("robin@voorbeeld.example");
        tabTo("#bericht");
        page.keyboard().type("Kan het voor de zomer?");
        tabTo("form.formulier button");
        press("Enter");
        assertThat(page.locator("h1")).hasText("Je bericht is aangekomen");
    }

    /** The live client starts when one comes past the search field. */
    @Test
    void whoGoesPastTheSearchFieldIsNotThrownBackToTheTop() {
        page.navigate("/");
        tabTo(".categorieen a[href*='vindbaarheid']");
        page.locator("html.levend").waitFor();
        assertThat(page.locator("#outlet .categorieen a[href*='vindbaarheid']")).isFocused();
    }

    /** Otherwise the focus would be lost, and a key that is pressed meanwhile. */
    @Test
    void aJumpOnThePageLeavesTheLiveViewAsItIs() {
        page.navigate("/");
        page.locator("#zoek").focus();
        page.locator("html.levend").waitFor();
        page.keyboard().type("webshop");
        page.locator("#suggesties [role=option]").first().waitFor();
        press("ArrowDown");
        press("Enter");
        assertThat(page.locator("h1")).hasText("Webshop");
        page.evaluate("document.querySelector('h1').marked = true");

        tabTo(".aanbod a[href$='#contact']");
        press("Enter");
        assertThat(page).hasURL(Pattern.compile("#contact$"));
        page.waitForTimeout(500); // a view that is made anew is there by then
        assertThat(page.locator("#contact")).isInViewport();
        assertThat(page.locator("h1")).hasJSProperty("marked", true);

        page.goBack();
        page.waitForTimeout(500);
        assertThat(page.locator("h1")).hasJSProperty("marked", true);
        page.goBack();
        assertThat(page.locator("#resultaten")).isVisible();
    }

    @Test
    void aProspectWithAProblemIsHelped() {
        page.navigate("/hulp");
        tabTo(".probleemgroep a[href*='niemand-vindt-ons-in-google']");
        press("Enter");
        assertThat(page.locator(".vraag")).isVisible();
        tabTo(".antwoorden a");
        press("Enter");
        assertThat(page.locator(".gegeven")).isVisible();
        tabTo(".rangorde .kaart-naam a");
        String card = page.evaluate("document.activeElement.textContent").toString();
        press("Enter");
        assertThat(page.locator("h1")).hasText(card);
    }

    @Test
    void aProspectComparesAndNarrowsDown() {
        page.navigate("/");
        tabTo(".categorieen a[href*='merk-en-ontwerp']");
        press("Enter");
        assertThat(page.locator("h1")).hasText("Merk en ontwerp");
        page.navigate("/product/webshop");
        tabTo(".acties a[href^='/vergelijk']");
        press("Enter");
        assertThat(page.locator(".vergelijking thead [data-product]").first()).isVisible();
        int cards = page.locator(".vergelijking thead [data-product]").count();
        tabTo(".vergelijking a.weg");
        press("Enter");
        assertThat(page.locator(".vergelijking thead [data-product]")).hasCount(cards - 1);
        tabTo("#erbij");
        page.keyboard().type("Huisstijl");
        tabTo(".vergelijk-erbij button");
        press("Enter");
        assertThat(page.locator(".vergelijking thead [data-product=huisstijl]")).isVisible();
    }

    @Test
    void aCustomerLogsInAnswersWhatIsAskedAndLogsOut() {
        page.navigate("/");
        tabTo(".toestemming button[value=ja]");
        press("Enter");
        assertThat(page.locator(".toestemming")).hasCount(0);
        tabTo("a[href='/inloggen']");
        press("Enter");
        assertThat(page).hasURL(Pattern.compile("/inloggen$"));
        tabTo("input[name=email]");
        page.keyboard().type("kim@kruimelhof.example");
        tabTo("input[name=wachtwoord]");
        page.keyboard().type("demo-klant");
        press("Enter");
        assertThat(page).hasURL(Pattern.compile("/$"));
        assertThat(page.locator(".wie")).containsText("Kim");
        tabTo(".uitloggen button");
        press("Enter");
        assertThat(page.locator("a[href='/inloggen']")).isVisible();
    }
}
