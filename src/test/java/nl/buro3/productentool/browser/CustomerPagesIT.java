package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Margin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer on a phone and at a desk: nothing jumps, nothing covers what matters, and what was found is found again. */
@ExtendWith(PortalTest.class)
class CustomerPagesIT {

    private static final int MOST_OF_A_PHONE = 120;
    private static final Pattern SHEET = Pattern.compile("/Type /Page\\b(?!s)");

    private final Browsers browsers;
    private Page page;

    CustomerPagesIT(Browsers browsers) {
        this.browsers = browsers;
    }

    @BeforeEach
    void open() {
        page = browsers.phone();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private double number(String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private BoundingBox box(String selector) {
        return page.locator(selector).first().boundingBox();
    }

    @Test
    void theQuestionOfConsentIsAnsweredWhereItIsAskedAndNothingMoves() {
        page.navigate("/product/webshop");
        assertThat(box(".toestemming").height).isLessThanOrEqualTo(MOST_OF_A_PHONE);
        page.evaluate("window.stayed = true; scrollTo(0, 700)");
        double top = number("scrollY");
        double height = number("document.documentElement.scrollHeight");
        double shown = box(".deel-voordelen").y;

        page.evaluate("document.querySelector('.toestemming button[value=nee]').click()"); // it does not scroll itself

        assertThat(page.locator(".toestemming-gegeven")).containsText("Je zei nee");
        assertThat(page.locator(".toestemming")).hasCount(0);
        assertThat(page.evaluate("window.stayed"))
                .as("the page was not loaded anew")
                .isEqualTo(true);
        assertThat(number("scrollY")).isEqualTo(top);
        assertThat(number("document.documentElement.scrollHeight")).isEqualTo(height);
        assertThat(box(".deel-voordelen").y).isEqualTo(shown);
        assertThat(page.context().cookies())
                .anyMatch(cookie -> cookie.name.equals("toestemming") && cookie.value.equals("nee"));

        page.navigate("/privacy");
        assertThat(page.locator("[data-keuze-nu]")).containsText("Je zei nee");
        page.locator(".toestemming-keuze button[value=ja]").click();
        assertThat(page.locator("[data-keuze-nu]")).containsText("Je zei ja");
    }

    @Test
    void theQuestionOfConsentCoversNeitherThePriceNorTheFieldThatIsFilledIn() {
        for (int width : List.of(320, 390)) {
            page.setViewportSize(width, 844);
            page.navigate("/product/webshop");
            BoundingBox bar = box(".koopbalk");
            assertThat(bar.y + bar.height).isLessThanOrEqualTo(box(".toestemming").y + 1);
            assertThat(box(".toestemming").height).isLessThanOrEqualTo(MOST_OF_A_PHONE);
        }
        page.navigate("/contact");
        page.locator("#bericht").focus();
        BoundingBox field = box("#bericht");
        assertThat(box(".toestemming").y).isGreaterThanOrEqualTo(field.y + field.height);
    }

    @Test
    void thePriceAndTheOneActionStayInReach() {
        page.navigate("/product/webshop");
        page.evaluate("scrollTo(0, 2500)");
        assertThat(page.locator(".koopbalk .kaart-prijs")).isInViewport();
        page.locator(".koopbalk a.knop").click();
        assertThat(page.locator("h1")).hasText("Plan een gesprek met Sanne");

        page.setViewportSize(1440, 900);
        page.navigate("/product/webshop");
        page.locator("#voorbeelden").scrollIntoViewIfNeeded();
        assertThat(page.locator(".aanbod .kaart-prijs")).isInViewport();
        assertThat(page.locator(".aanbod .aanspreekpunt [data-contact]")).isInViewport();
        assertThat(page.locator(".koopbalk")).isHidden();
    }

    @Test
    void aPhoneShowsTwoCardsAtOnce() {
        page.navigate("/");
        double foot = box(".toestemming").y;
        for (int card = 0; card < 2; card++) {
            BoundingBox shown = page.locator(".lijst .kaart-naam").nth(card).boundingBox();
            assertThat(shown.y + shown.height).isLessThan(foot);
        }
        assertThat(number("document.documentElement.scrollHeight")).isLessThan(8000);
    }

    @Test
    void whoTellsASentenceSeesACardAtOnceAndIsLedFromTheFiltersToTheList() {
        page.navigate("/?q=we+willen+elke+maand+een+mail+aan+al+onze+klanten+sturen");
        assertThat(page.locator("[data-product=nieuwsbrief] h3")).isInViewport();

        page.locator(".meer-filters > label").click();
        BoundingBox show = box(".toon");
        assertThat(show.y + show.height).isLessThanOrEqualTo(box(".toestemming").y);
        page.locator(".toon").click();

        assertThat(page.locator(".kaart").first()).isInViewport();
        assertThat(page.locator("#gevonden")).isFocused();
    }

    @Test
    void aComparisonOfFourIsPrintedOnOneSheet() {
        page.navigate("/vergelijk?kaart=webshop&kaart=landingspagina&kaart=website-op-maat&kaart=huisstijl");

        String pdf = new String(
                page.pdf(new Page.PdfOptions()
                        .setFormat("A4")
                        .setMargin(new Margin()
                                .setTop("1cm")
                                .setBottom("1cm")
                                .setLeft("1cm")
                                .setRight("1cm"))),
                StandardCharsets.ISO_8859_1);

        assertThat(SHEET.matcher(pdf).results()).hasSize(1);
    }

    @Test
    void filtersStayOpenAndKeepTheirPlaceAndTheFocus() {
        page.navigate("/");
        page.locator(".toestemming button[value=nee]").click();
        page.locator(".meer-filters label").click();
        Locator choice = page.locator("[data-keuze='prijssoort:vanaf']");
        choice.scrollIntoViewIfNeeded();
        double top = choice.boundingBox().y;

        choice.click();

        assertThat(page).hasURL(Pattern.compile("prijssoort=vanaf"));
        assertThat(choice).isFocused();
        assertThat(page.locator("#filters-open")).isChecked();
        assertThat(choice.boundingBox().y).isBetween(top - 2, top + 2);
    }

    @Test
    void whoComesBackIsWhereTheyWere() {
        page.navigate("/");
        page.locator(".toestemming button[value=nee]").click();
        Locator card = page.locator(".lijst .kaart-naam a").nth(15);
        card.scrollIntoViewIfNeeded();
        double top = number("scrollY");
        card.click();
        assertThat(page.locator(".aanbod")).isVisible();
        page.goBack();
        page.waitForFunction("scrollY > 100");
        assertThat(number("scrollY")).isBetween(top - 5, top + 5);
    }

    @Test
    void whoComesBackToAListThatFollowedTheTypingFindsIt() {
        page.setViewportSize(1440, 900);
        page.navigate("/");
        page.locator("#zoek").click();
        page.waitForFunction("document.documentElement.classList.contains('levend')");
        page.keyboard().type("logo");
        assertThat(page).hasURL(Pattern.compile("q=logo"));
        page.keyboard().press("Escape");
        page.locator(".lijst [data-product=logo-ontwerp] .kaart-naam a").click();
        assertThat(page.locator("h1")).hasText("Logo-ontwerp");
        page.goBack();
        assertThat(page.locator(".lijst [data-product]").first()).hasAttribute("data-product", "logo-ontwerp");
        assertThat(page.locator("#zoek")).hasValue("logo");
    }
}
