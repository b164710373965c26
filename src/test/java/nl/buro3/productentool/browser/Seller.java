package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What an employee does with a quote. */
final class Seller implements AutoCloseable {

    private final Page page;

    /** @param page a browser in which an employee is logged in */
    Seller(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void opens(String link) {
        page.navigate(link);
        assertThat(page.locator("[data-view=beheer-offerte]")).isVisible();
    }

    /** The line's price in euros as it is typed; the sum follows. */
    void prices(int line, String price) {
        Locator field = page.locator(".offerte-rij").nth(line).getByLabel("Prijs in €");
        field.fill(price);
        field.blur();
    }

    void isAbout(String subject) {
        page.getByLabel("Onderwerp").fill(subject);
    }

    void sends() {
        button("Versturen").click();
        assertThat(page.locator("dialog.offerte-versturen")).isVisible();
        button("Verstuur").click();
        assertThat(page.locator(".bericht").first()).containsText("De offerte is verstuurd.");
    }

    void answers(String question, String answer) {
        Locator asked = page.locator(".kaartje")
                .filter(new Locator.FilterOptions().setHasText(question))
                .last();
        asked.locator("textarea").fill(answer);
        asked.getByText("Verstuur antwoord").click();
        assertThat(page.locator(".bericht").first()).containsText("Je antwoord is verstuurd.");
    }

    void beginsNewVersion() {
        String before = page.url();
        button("Nieuwe versie").click();
        page.waitForURL(url -> !url.equals(before));
        assertThat(page.locator(".offerte-rij").first()).isVisible();
    }

    /** The list of what customers ask about what they have. */
    void findsRequest(String organisation, String product, String note) {
        page.navigate("/beheer/aanvragen");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(organisation + " wil " + product + " verlengen"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/beheer/aanvragen/\\d+"));
        assertThat(page.locator("main").last()).containsText(note);
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
