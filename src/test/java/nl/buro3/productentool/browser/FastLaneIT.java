package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The employees' fast lane: from any page to the link of a card, with the keyboard alone. */
@ExtendWith(PortalTest.class)
@SuppressWarnings("NullAway.Init")
class FastLaneIT {

    private final PortalProcess portal;
    private final Browsers browsers;
    private Page employee;

    FastLaneIT(PortalProcess portal, Browsers browsers) {
        this.portal = portal;
        this.browsers = browsers;
    }

    @BeforeEach
    void logIn() {
        employee = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
    }

    @AfterEach
    void close() {
        employee.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/product/webshop", "/beheer/links", "/privacy", "/s/bestaatniet"})
    void theFastLaneCopiesALinkThatOpensTheCardFromEveryPage(String from) {
        employee.navigate(from);
        employee.evaluate("navigator.clipboard.writeText('')");
        employee.keyboard().press("Control+k");
        employee.keyboard().type("brochur");
        employee.keyboard().press("Enter"); // quicker than the answer

        assertThat(employee.locator(".toast")).containsText("Link naar Brochure gekopieerd: " + portal.address());
        String link = (String) employee.evaluate("navigator.clipboard.readText()");
        assertThat(portal.get(link.substring(portal.address().length()), "Accept", "text/html")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/product/brochure#via=" + link.replaceFirst(".*/s/", ""));
    }

    @Test
    void theFastLaneOpensAndEditsCardsAndGivesTheFocusBack() {
        employee.navigate("/beheer");
        employee.locator("#zoek-kaart").focus();
        employee.keyboard().press("Control+k");
        assertThat(employee.locator("#snel")).isVisible();
        assertThat(employee.locator("#snel [role=option][aria-selected=true]")).hasCount(1);
        employee.keyboard().press("Escape");
        assertThat(employee.locator("#snel")).isHidden();
        assertThat(employee.locator("#zoek-kaart")).isFocused();

        fastLane("webshop", "Control+Enter");
        assertThat(employee).hasURL(portal.address() + "/beheer/producten/webshop");
        fastLane("logo", "Shift+Enter");
        assertThat(employee).hasURL(portal.address() + "/product/logo-ontwerp");
        employee.locator("[data-snel]").first().click();
        assertThat(employee.locator("#snel [role=option]").first()).containsText("Logo");
    }

    @Test
    void whereTheClipboardIsClosedTheLinkStandsReadyToBeCopied() {
        employee.addInitScript("navigator.clipboard.write = () => Promise.reject(new Error('closed'))");
        employee.navigate("/beheer/links");
        fastLane("brochure", "Enter");
        assertThat(employee.locator(".toast")).containsText("Kopieer zelf deze link naar Brochure");
        assertThat(employee.evaluate("String(getSelection())"))
                .isEqualTo(employee.locator(".toast").getAttribute("data-link"));
    }

    @Test
    void theOpenDialogHasNoFindingOnAccessibility() {
        employee.navigate("/beheer");
        employee.locator(".beheer main").waitFor();
        employee.keyboard().press("Control+k");
        employee.keyboard().type("web");
        employee.locator("#snel mark").first().waitFor();
        AccessibilityIT.check(employee, "fast lane");
    }

    @Test
    void visitorsHaveNone() {
        Page page = browsers.desktop();
        page.navigate("/");
        page.keyboard().press("Control+k");
        assertThat(page.locator("dialog")).hasCount(0);
        page.context().close();
    }

    private void fastLane(String words, String key) {
        employee.keyboard().press("Control+k");
        employee.keyboard().type(words);
        employee.locator("#snel mark").first().waitFor();
        employee.keyboard().press(key);
    }
}
