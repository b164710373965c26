package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer makes a passkey, logs in by it, and takes it away; with an authenticator that the browser plays. */
@ExtendWith(PortalTest.class)
class PasskeyIT {

    private static final Pattern OWN_ACCOUNT = Pattern.compile("/account\\b");

    private final Browsers browsers;
    private Page page;
    private CDPSession device;
    private String authenticator = "";

    PasskeyIT(Browsers browsers) {
        this.browsers = browsers;
        this.page = browsers.loggedIn("rik@veerkracht.example", "demo-klant");
        this.device = page.context().newCDPSession(page);
    }

    @BeforeEach
    void aDeviceWithAFingerprint() {
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject added = new JsonObject();
        added.add("options", options);
        authenticator = device.send("WebAuthn.addVirtualAuthenticator", added)
                .get("authenticatorId")
                .getAsString();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void makeOne(String name) {
        page.navigate("/account");
        page.getByLabel("Naam van de passkey", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill(name);
        press("Passkey toevoegen");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Je passkey is toegevoegd");
    }

    private void logOut() {
        press("Uitloggen");
        page.waitForURL(url -> url.contains("/inloggen"));
    }

    private void logInByPasskey() {
        page.navigate("/account");
        assertThat(page).hasURL(Pattern.compile("/inloggen"));
        press("Inloggen met een passkey");
    }

    private void verified(boolean isOwner) {
        JsonObject verified = new JsonObject();
        verified.addProperty("authenticatorId", authenticator);
        verified.addProperty("isUserVerified", isOwner);
        device.send("WebAuthn.setUserVerified", verified);
    }

    @Test
    void aPasskeyIsMadeUsedAndTakenAway() {
        page.navigate("/");
        assertThat(page.locator(".passkeyaanbod")).isVisible();
        makeOne("Telefoon van Rik");
        page.navigate("/");
        assertThat(page.locator(".passkeyaanbod")).hasCount(0);

        page.navigate("/account");
        logOut();
        logInByPasskey();
        page.waitForURL(url -> OWN_ACCOUNT.matcher(url).find() && !url.contains("inloggen"));
        assertThat(page.locator("#passkeys .accountregel")).containsText("Telefoon van Rik");
        assertThat(page.locator("#passkeys .accountregel")).containsText("Laatst gebruikt");
        assertThat(page.locator("main")).containsText("Ingelogd met een passkey");

        page.locator("#passkeys summary").click();
        page.locator("#passkeys details input[type=text]").fill("Laptop van Rik");
        page.locator("#passkeys details button").click();
        assertThat(page.locator("#passkeys .accountregel-naam")).hasText("Laptop van Rik");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Weghalen: Laptop van Rik"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/inloggen"));
        assertThat(page.locator(".wie")).hasCount(0);
        press("Inloggen met een passkey");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("niet gelukt");
        assertThat(page.locator(".wie")).hasCount(0);
    }

    @Test
    void whoIsNotItsOwnerDoesNotComeInAndADeviceHasOne() {
        makeOne("Sleutel");
        page.getByLabel("Naam van de passkey", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill("Nog een");
        press("Passkey toevoegen");
        assertThat(page.getByRole(AriaRole.ALERT).last()).containsText("al een passkey");
        assertThat(page.locator("#passkeys .accountregel")).hasCount(1);
        logOut();
        verified(false);
        logInByPasskey();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("niet gelukt");
        verified(true);
        press("Inloggen met een passkey");
        page.waitForURL(url -> !url.contains("/inloggen"));
        page.navigate("/account");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Weghalen: Sleutel"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/inloggen"));
    }

    @Test
    void theOfferIsPutAway() {
        page.navigate("/contact");
        page.locator(".passkeyaanbod button").click();
        page.waitForURL(url -> url.endsWith("/contact"));
        assertThat(page.locator(".passkeyaanbod")).hasCount(0);
        logOut();
        page.fill("input[name=email]", "rik@veerkracht.example");
        page.fill("input[name=wachtwoord]", "demo-klant");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/inloggen"));
        assertThat(page.locator(".passkeyaanbod")).hasCount(0);
        assertThat(page.url()).doesNotContain("inloggen");
    }
}
