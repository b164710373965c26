package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Back, a closed tab and a log-out do with what was typed: its writer loses nothing, and nobody else finds it. */
@ExtendWith(PortalTest.class)
class WayBackIT {

    private static final String FORM = "/contact?kaart=webshop&soort=vraag";
    private static final String ASKED = "Kan het ook in het Fries?";

    private final Browsers browsers;
    private Page page;

    WayBackIT(Browsers browsers) {
        this.browsers = browsers;
    }

    @BeforeEach
    void open() {
        page = browsers.desktop();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private void fill(String email) {
        page.fill("#naam", "Robin Proef");
        page.fill("#email", email);
        page.fill("#bericht", ASKED);
    }

    private void send() {
        page.locator("form.formulier button").click();
    }

    @Test
    void aMistakeIsReadFirstAndTheWayBackLeadsToWhatWasTyped() {
        page.navigate(FORM);
        fill("robin");
        send();
        assertThat(page.locator("[role=alert]")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^Fout: "));

        page.navigate("/privacy");
        page.goBack();

        assertThat(page.locator("#email-fout")).isVisible();
        assertThat(page.locator("#bericht")).hasValue(ASKED);
    }

    @Test
    void whatWasSentIsSaidOnceMoreAndOnTheWayBackTheFormIsEmpty() {
        page.navigate(FORM);
        fill("robin");
        send();
        page.fill("#email", "robin-terug@voorbeeld.example");
        send();
        assertThat(page.locator("h1")).hasText("Je bericht is aangekomen");
        assertThat(page.locator("[data-getypt=email]")).hasText("robin-terug@voorbeeld.example");
        assertThat(page.locator("[data-getypt=telefoon]")).isHidden();

        for (int i = 0; i < 2; i++) { // the page with the mistake, and the first
            page.goBack();
            assertThat(page.locator("#bericht")).hasValue("");
            assertThat(page.locator("#naam")).hasValue("");
            assertThat(page.locator(".veld-fout")).hasCount(0);
        }
    }

    @Test
    void aTabThatWasClosedLosesNothingAndALogOutLeavesNothing() {
        page.navigate(FORM);
        fill("robin@voorbeeld.example");
        Page other = page.context().newPage();
        page.close();
        page = other;
        page.navigate(FORM);
        assertThat(page.locator("#bericht")).hasValue(ASKED);

        page.navigate("/inloggen");
        page.fill("input[name=email]", "kim@kruimelhof.example");
        page.fill("input[name=wachtwoord]", "demo-klant");
        page.keyboard().press("Enter");
        assertThat(page.locator(".wie")).containsText("Kim");
        page.navigate(FORM);
        assertThat(page.locator("#bericht")).hasValue(ASKED);
        Page left = page.context().newPage();
        left.navigate(FORM);
        assertThat(left.locator("#bericht")).hasValue(ASKED);
        page.locator(".uitloggen button").click();

        assertThat(page.locator("[role=status]")).hasText("Je bent uitgelogd.");
        assertThat(page.locator("input[name=email]")).hasValue("");
        assertThat(page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('concept:')).length"))
                .isEqualTo(0);
        assertThat(left.locator("#bericht")).hasValue("");
        assertThat(left.locator("#naam")).hasValue("");
        page.goBack();
        assertThat(page.locator("#bericht")).hasValue("");
        assertThat(page.locator(".wie")).hasCount(0);
    }

    @Test
    void whatWasChosenComesBackAsItWasChosenAndIsGoneWhenItWasSent() {
        page.navigate("/inloggen");
        page.fill("#email", "rik@veerkracht.example");
        page.fill("#wachtwoord", "demo-klant");
        page.keyboard().press("Enter");
        assertThat(page.locator(".wie")).containsText("Rik");
        page.navigate("/mijn");
        page.locator("[data-owned=webhosting] .acties a").first().click();
        List<Object> meant = values();
        page.locator("#soort-stoppen").check();
        page.fill("#bericht", "We gaan verhuizen.");
        page.reload();
        assertThat(page.locator("#soort-stoppen")).isChecked();
        page.locator("#soort-wijzigen").check();
        page.reload();
        assertThat(page.locator("#soort-wijzigen")).isChecked();
        assertThat(page.locator("#bericht")).hasValue("We gaan verhuizen.");
        assertThat(values()).isEqualTo(meant).doesNotHaveDuplicates();

        page.locator(".mijn-formulier .knop").click();
        assertThat(page.locator("[role=status]")).isVisible();
        page.locator("form[action='/mijn/aanvragen/intrekken'] button").click();
        assertThat(page.locator("#bericht")).hasValue("");
        assertThat(page.locator("[name=soort]:checked")).hasCount(0);
    }

    /** What the choices say of themselves. */
    @SuppressWarnings("unchecked")
    private List<Object> values() {
        return (List<Object>) page.evaluate("[...document.querySelectorAll('[name=soort]')].map((each) => each.value)");
    }

    @Test
    void whatGetsTooLongIsSaidWhileOneTypesAndNotCutOff() {
        page.navigate(FORM);
        page.fill("#bericht", "x".repeat(3700));
        assertThat(page.locator(".teller")).isEmpty();
        page.fill("#bericht", "x".repeat(3990));
        assertThat(page.locator(".teller")).hasText("Nog 10 tekens.");
        page.fill("#bericht", "x".repeat(4003));
        assertThat(page.locator(".teller")).hasText("3 tekens te veel.");
        assertThat(page.locator("#bericht")).hasValue("x".repeat(4003));
    }

    @Test
    void aSearchOfTwoWordsIsOneStepInTheHistory() {
        page.navigate("/privacy");
        page.navigate("/?q=trage+webwinkel");
        int before = (int) page.evaluate("history.length");
        page.locator("#zoek").focus();
        page.locator("html.levend").waitFor();
        assertThat(page.evaluate("history.length")).isEqualTo(before);
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/privacy$"));
    }
}
