package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, end to end: a customer finds, an employee shares, sales sees. */
@ExtendWith(PortalTest.class)
class MainJobIT {

    private static final double READING_MS = 6_000;

    private final PortalProcess portal;
    private final Browsers browsers;

    MainJobIT(PortalProcess portal, Browsers browsers) {
        this.portal = portal;
        this.browsers = browsers;
    }

    @Test
    void aVisitorSearchesFiltersAndOpensACard() {
        Page page = browsers.phone();
        page.navigate("/");
        page.locator("#zoek").focus();
        page.locator("html.levend").waitFor();

        page.fill("#zoek", "folder");
        assertThat(page.locator("[data-product=reclamefolder]").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("\\?q=folder$"));

        page.navigate("/");
        page.locator(".categorieen a", new Page.LocatorOptions().setHasText("Vindbaarheid"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("categorie=vindbaarheid$"));
        assertThat(page.locator("h1")).hasText("Vindbaarheid");

        page.locator(".lijst > .kaarten [data-product=seo-scan] a").first().click();
        assertThat(page.locator("h1")).hasText("SEO-scan");
        assertThat(page.locator("#contact")).containsText("Joris van Dam");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Vindbaarheid");
    }

    @Test
    void whatIsTypedInAFormStaysThoughTheReaderAnswersTheQuestionOfConsentOrTakesAnotherLanguage() {
        Page page = browsers.phone();
        page.navigate("/contact?kaart=webshop&soort=vraag");
        page.fill("#naam", "Robin Proef");
        page.locator(".toestemming button").first().click();
        assertThat(page.locator(".toestemming")).hasCount(0);
        assertThat(page.locator("#naam")).hasValue("Robin Proef");

        page.fill("#bericht", "Kan het ook in het Fries?");
        page.locator("form.formulier button").click();
        assertThat(page.locator("#email-fout")).isVisible();
        page.locator(".voet a[lang=en]").click();
        assertThat(page.locator("h1")).containsText("Ask ");
        assertThat(page.locator("#naam")).hasValue("Robin Proef");
        assertThat(page.locator("#bericht")).hasValue("Kan het ook in het Fries?");
    }

    @Test
    void twoCardsStandSideBySideOnAPhone() {
        Page page = browsers.phone();
        page.navigate("/vergelijk?kaart=webshop&kaart=landingspagina");
        for (Locator card : page.locator(".vergelijking [data-product]").all()) {
            BoundingBox place = card.boundingBox();
            assertThat(place.x + place.width).isBetween(0.0, (double) page.viewportSize().width);
        }
        assertThat(page.getByRole(AriaRole.ROWHEADER)).not().hasCount(0);
    }

    @Test
    void anEmployeeSharesACardInAQuoteAndSalesSeesWhatTheCustomerRead() {
        Page employee = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
        String link = linkForQuote(employee, "huisstijl", "2026-0815");
        assertThat(link).startsWith(portal.address() + "/s/");

        for (int i = 0; i < 3; i++) { // the scanner of the customer's mail
            portal.get(link.substring(portal.address().length()));
        }
        Page customer = browsers.phone();
        customer.navigate(link);
        assertThat(customer).hasURL(portal.address() + "/product/huisstijl");
        read(customer, "#beschrijving");
        read(customer, "#prijs");
        customer.close(new Page.CloseOptions().setRunBeforeUnload(false));

        Page sales = browsers.loggedIn("joris@buro3.example", "demo-werknemer");
        sales.navigate("/beheer/links/" + link.substring(link.lastIndexOf('/') + 1));
        Locator visit = sales.locator(".bezoek").first();
        assertThat(sales.locator("h1")).containsText("2026-0815");
        assertThat(sales.locator(".cijfer").filter(new Locator.FilterOptions().setHasText("keer geopend")))
                .containsText("1");
        assertThat(sales.locator(".cijfer").filter(new Locator.FilterOptions().setHasText("keer opgehaald")))
                .containsText("4");
        assertThat(visit).containsText("Huisstijl");
        assertThat(visit.locator(".gelezen")).containsText(Pattern.compile("Beschrijving.*\\d+ s", Pattern.DOTALL));
        assertThat(visit.locator(".gelezen")).containsText("Prijs", new ContainsTextOptions().setIgnoreCase(true));
    }

    @Test
    void oneClickCopiesTheEmployeesOwnLinkTheSameEachTime() {
        Page employee = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
        employee.navigate("/product/seo-scan");
        String first = copy(employee);
        String second = copy(employee);
        assertThat(first).startsWith(portal.address() + "/s/").isEqualTo(second);
    }

    @Test
    void anEditIsFoundAndSeenByCustomersWithinASecond() {
        Page employee = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
        employee.navigate("/beheer/producten/infographic");
        Locator summary = employee.getByLabel("Samenvatting voor het overzicht");
        summary.fill("Cijfers in één beeld, ook als kwartetspel voor op de beursvloer.");
        employee.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Opslaan").setExact(true))
                .click();
        assertThat(employee.locator(".boodschap").first()).containsText("Opgeslagen");

        assertThat(portal.get("/?q=kwartetspel").body()).contains("data-product=\"infographic\"");
        assertThat(portal.get("/product/infographic").body()).contains("ook als kwartetspel");
        assertThat(employee.locator(".wijzigingen").last()).containsText("Samenvatting");
    }

    @Test
    void anEmployeeAddsAnExampleThatCustomersSee() {
        Page employee = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
        employee.navigate("/beheer/producten/chatbot");
        employee.getByLabel("Titel").fill("Camping De Zandkuil antwoordt ook ’s nachts");
        employee.getByLabel("Wat was er aan de hand").fill("Gasten vroegen steeds hetzelfde. Nu antwoordt de chatbot.");
        employee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voorbeeld toevoegen"))
                .click();
        assertThat(employee.locator(".boodschap").first()).containsText("Het voorbeeld staat op de kaart");
        assertThat(portal.get("/product/chatbot").body()).contains("Camping De Zandkuil antwoordt");
    }

    @Test
    void withTheKeyboardAloneAnEmployeeFindsACardAndCopiesItsLink() {
        Page employee = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
        employee.navigate("/beheer");
        employee.locator("#zoek-kaart").waitFor();
        employee.locator("#zoek-kaart").focus();
        employee.keyboard().type("autobelettering");
        assertThat(employee.locator(".kaartregel").first()).containsText("Autobelettering");
        employee.keyboard().press("Tab");
        employee.keyboard().press("Tab");
        employee.keyboard().press("Enter");
        assertThat(employee.locator(".toast")).containsText("/s/");
    }

    private static String linkForQuote(Page employee, String card, String quote) {
        employee.navigate("/beheer");
        employee.fill("#zoek-kaart", card);
        Locator line = employee.locator(".kaartregel[data-product=" + card + "]");
        assertThat(employee.locator(".kaartregel").first()).hasAttribute("data-product", card);
        line.getByRole(AriaRole.BUTTON).nth(1).click();
        employee.locator("dialog[open]").waitFor();
        employee.fill("#delen-offerte", quote);
        employee.locator("dialog .knop").first().click();
        return copied(employee);
    }

    private static String copy(Page employee) {
        employee.locator(".aanbod .deelknop").first().click();
        return copied(employee);
    }

    private static String copied(Page employee) {
        Locator toast = employee.locator(".toast");
        assertThat(toast).isVisible();
        assertThat(toast).containsText("Link gekopieerd");
        return (String) employee.evaluate("navigator.clipboard.readText()");
    }

    /** Brings a part of the page into view and stays there as a reader does, now and then touching the wheel. */
    private static void read(Page page, String part) {
        page.evaluate("part => document.querySelector(part).scrollIntoView({block: 'center'})", part);
        page.mouse().move(100, 300);
        page.waitForTimeout(READING_MS / 2);
        page.mouse().wheel(0, 5);
        page.waitForTimeout(READING_MS / 2);
    }
}
