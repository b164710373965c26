package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What somebody does on the way from a first card to a renewal, by pointer or finger. */
final class Buyer implements AutoCloseable {

    private static final String PASSWORD = "vier molens op de dijk";

    private final Page page;
    private final String name;
    private final String email;

    /** @param page a fresh browser in which nobody is logged in */
    Buyer(Page page, String name, String email) {
        this.page = page;
        this.name = name;
        this.email = email;
    }

    Page page() {
        return page;
    }

    /** The page of a card, its button, and the number in the header. */
    void putsInBundle(String slug, int then) {
        page.navigate("/product/" + slug);
        page.locator("form.in-pakket:has(input[value='" + slug + "']) button")
                .first()
                .click();
        assertThat(count()).hasAttribute("data-bundle-count", then + "");
    }

    void opensBundle() {
        count().click();
        assertThat(page).hasURL(Pattern.compile("/pakket$"));
    }

    Locator count() {
        return page.locator("[data-bundle-count]").first();
    }

    void registers(String organisation) {
        button("Registreer").click();
        page.fill("#naam", name);
        page.fill("#email", email);
        page.fill("#organisatie", organisation);
        page.fill("#wachtwoord", PASSWORD);
        button("Registreren").click();
        assertThat(page.locator("main")).containsText("Nog één stap");
    }

    void confirms(String link) {
        page.navigate(link);
        page.fill("#wachtwoord", PASSWORD);
        button("Bevestigen en inloggen").click();
        assertThat(page.locator(".wie").first()).containsText(name.replaceFirst(" .*", ""));
    }

    /** On a phone it is folded under their name. */
    void logsOut() {
        Locator own = page.locator(".eigenmenu > summary");
        if (own.isVisible()) {
            own.click();
        }
        button("Uitloggen").click();
        page.waitForURL(url -> url.contains("/inloggen"));
    }

    void logsInFromBundle() {
        opensBundle();
        page.locator(".pakketverder")
                .getByText("Log in", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.fill("input[name=email]", email);
        page.fill("input[name=wachtwoord]", PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/pakket$"));
    }

    /** Two bundles met: so much of this card, and all others as they stand. */
    void decides(String slug, int amount) {
        assertThat(page.locator("h1")).hasText("Je hebt twee pakketten");
        bundleLine(slug).locator("input").fill(amount + "");
        button("Neem wat ik hier invul").click();
    }

    Locator bundleLine(String slug) {
        return page.locator("[data-bundle-line='" + slug + "']");
    }

    void asksQuote() {
        button("Vraag een offerte aan").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Je aanvraag is binnen");
        assertThat(quote()).hasAttribute("data-quote-state", "draft");
    }

    Locator quote() {
        return page.locator("main[data-quote-state]");
    }

    Locator quoteLine(String slug) {
        return page.locator("[data-quote-line='" + slug + "']");
    }

    void asksAbout(String slug, String question) {
        quoteLine(slug).locator("summary").click();
        quoteLine(slug).locator("textarea").fill(question);
        quoteLine(slug).locator("form button").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Je vraag is verstuurd");
        assertThat(quoteLine(slug)).containsText(question);
    }

    void accepts(String role) {
        page.fill("#functie", role);
        page.locator("#eens").check();
        page.locator(".offerte-akkoordknop").click();
        assertThat(quote()).hasAttribute("data-quote-state", "accepted");
    }

    void asksRenewal(String slug, String note) {
        page.navigate("/mijn");
        page.locator("[data-owned='" + slug + "'] .acties a").first().click();
        page.locator("#soort-verlengen").check();
        page.fill("#bericht", note);
        page.locator("form.mijn-formulier button").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
    }

    private Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
