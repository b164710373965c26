package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The suggestions under the search field while one types, by keyboard, by touch and by ear. */
@ExtendWith(PortalTest.class)
class TypingIT {

    private static final String ACTIVE = "[role=option][aria-selected=true]";

    private final PortalProcess portal;
    private final Browsers browsers;
    private Page page;

    TypingIT(PortalProcess portal, Browsers browsers) {
        this.portal = portal;
        this.browsers = browsers;
        this.page = browsers.desktop();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void withTheKeyboardAloneASuggestionIsChosen() {
        page.navigate("/");
        page.locator("#zoek").focus();
        page.locator("html.levend").waitFor();
        page.evaluate("document.addEventListener('portal:suggestion',"
                + " e => sessionStorage.setItem('told', JSON.stringify(e.detail)))");
        type("#zoek", "huisst");
        assertThat(options().first()).hasText("Huisstijl");
        assertThat(options().first().locator("mark")).hasText("Huisst");

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(portal.address() + "/product/huisstijl");
        assertThat(page.locator("h1")).hasText("Huisstijl");
        assertThat(String.valueOf(page.evaluate("sessionStorage.getItem('told')")))
                .as("what the recorder was told")
                .contains("\"query\":\"huisst\"", "\"place\":1", "\"product\":\"huisstijl\"");
    }

    @Test
    void aScreenReaderHearsAComboboxWithGroupsAndHowManyThereAre() {
        page.navigate("/");
        Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Zoek een product"));
        assertThat(field).hasAttribute("aria-expanded", "false");
        type("#zoek", "web");
        options().first().waitFor();

        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(field).hasAttribute("aria-controls", "suggesties");
        assertThat(field).not().hasAttribute("aria-activedescendant", Pattern.compile(".+"));
        List<String> groups = page.locator("#suggesties [role=group]").all().stream()
                .map(group -> page.locator("#" + group.getAttribute("aria-labelledby"))
                        .textContent())
                .toList();
        assertThat(groups).startsWith("Producten").isSubsetOf("Producten", "Categorieën", "Problemen");
        assertThat(options().count()).isBetween(4, 8);
        assertThat(page.locator("form[role=search] [role=status]")).containsText("suggesties");

        page.keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", Objects.requireNonNull(id(ACTIVE)));
        page.keyboard().press("End");
        assertThat(options().last()).hasAttribute("aria-selected", "true");
        page.keyboard().press("Home");
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        assertThat(page.locator(ACTIVE)).hasCount(1);
        assertThat(field).isFocused();
    }

    @Test
    void escapeClosesFirstAndClearsThenAndTabCloses() {
        page.navigate("/");
        page.locator("#zoek").focus();
        page.locator("html.levend").waitFor();
        type("#zoek", "web");
        options().first().waitFor();
        page.keyboard().press("Escape");
        assertThat(list()).isHidden();
        assertThat(page.locator("#zoek")).hasValue("web");
        page.keyboard().press("Escape");
        assertThat(page.locator("#zoek")).hasValue("");
        assertThat(page.locator("#resultaten [data-product]")).hasCount(24);

        type("#zoek", "logo");
        options().first().waitFor();
        page.keyboard().press("Tab");
        assertThat(list()).isHidden();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken")))
                .isFocused();
    }

    @Test
    void enterWithoutAChoiceSearchesAndUnderTheListTheOverviewFollows() {
        page.navigate("/");
        page.locator("#zoek").focus();
        page.locator("html.levend").waitFor();
        type("#zoek", "folder");
        options().first().waitFor();
        assertThat(page).hasURL(Pattern.compile("\\?q=folder$"));
        assertThat(page.locator("#resultaten [data-product]").first()).hasAttribute("data-product", "reclamefolder");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/\\?q=folder"));
        assertThat(list()).isHidden();
    }

    /** The live client starts at the first letter, and takes over while one goes on. */
    @Test
    void itWorksBeforeTheLiveViewAndGoesOnWhenThatTakesOver() {
        page.route("**/VAADIN/build/**", TypingIT::late);
        page.navigate("/");
        type("#zoek", "web");
        options().first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        String chosen = page.locator(ACTIVE).textContent();
        assertThat(page.locator("#eerste-weergave")).hasCount(1);

        page.locator("html.levend").waitFor();

        assertThat(page.locator("#eerste-weergave")).hasCount(0);
        assertThat(page.locator(ACTIVE)).hasText(chosen);
        assertThat(page.locator("#zoek")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(chosen);
    }

    @Test
    void onAPhoneATapChoosesAndTheListStaysWithinTheScreen() {
        page.context().close();
        page = browsers.phone();
        page.navigate("/");
        type("#zoek", "web");
        options().first().waitFor();
        AccessibilityIT.check(page, "suggestions on a phone");
        assertThat(((Number) page.evaluate("document.querySelector('#suggesties').getBoundingClientRect().bottom"))
                        .intValue())
                .isLessThanOrEqualTo(844);
        options().first().tap();
        assertThat(page).hasURL(Pattern.compile("/product/"));
    }

    @Test
    void anAnswerThatDoesNotComeLeavesAnOrdinarySearchField() {
        page.route("**/api/v1/suggest**", route -> route.fulfill(new Route.FulfillOptions().setStatus(429)));
        page.navigate("/");
        type("#zoek", "webshop");
        page.waitForResponse("**/api/v1/suggest**", () -> page.keyboard().press("Backspace"));
        assertThat(list()).isHidden();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=websho"));
        assertThat(page.locator("#resultaten [data-product=webshop]").first()).isVisible();
    }

    @Test
    void theOpenListHasNoFindingOnAccessibility() {
        page.navigate("/");
        page.locator("#zoek").focus();
        page.locator("html.levend").waitFor();
        type("#zoek", "web");
        options().first().waitFor();
        page.keyboard().press("ArrowDown");
        AccessibilityIT.check(page, "suggestions");
    }

    private void type(String field, String words) {
        page.locator(field).pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(40));
    }

    private Locator list() {
        return page.locator("#suggesties");
    }

    private Locator options() {
        return list().locator("[role=option]");
    }

    private String id(String selector) {
        return page.locator(selector).getAttribute("id");
    }

    private static void late(Route route) {
        route.request().frame().page().waitForTimeout(1500);
        route.resume();
    }
}
