package nl.buro3.productentool.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the header and the buttons say to one reader: it leaves room on a phone, and knows what is in the bundle. */
@ExtendWith(PortalTest.class)
class OwnHeaderIT {

    private static final int TWO_ROWS = 100;
    private static final int ONE_ROW = 70;

    private final Browsers browsers;

    OwnHeaderIT(Browsers browsers) {
        this.browsers = browsers;
    }

    private static double height(Page page) {
        return page.locator(".hoofd").boundingBox().height;
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 390})
    void onAPhoneWhatIsOnesOwnIsFoldedUnderOnesName(int width) {
        Page page = browsers.loggedIn("noor@tweewerk.example", "demo-klant");
        page.setViewportSize(width, 844);
        page.navigate("/product/webshop");
        assertThat(height(page)).isLessThanOrEqualTo(TWO_ROWS);
        assertThat(page.locator(".hoofd [data-bundle-count]")).isInViewport();
        assertThat(page.locator(".uitloggen button")).isHidden();

        page.locator(".eigenmenu > summary").click();

        assertThat(page.locator(".uitloggen button")).isInViewport();
        assertThat(page.locator(".hoofd a[href='/mijn']")).isInViewport();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"noor@tweewerk.example, demo-klant", "sanne@buro3.example, demo-werknemer"})
    void atADeskNothingIsFolded(String email, String password) {
        Page page = browsers.loggedIn(email, password);
        page.setViewportSize(1440, 900);
        page.navigate("/product/webshop");

        assertThat(height(page)).isLessThanOrEqualTo(ONE_ROW);
        assertThat(page.locator(".eigenmenu > summary")).isHidden();
        page.locator(".uitloggen button").focus();
        assertThat(page.locator(".uitloggen button")).isFocused();
        page.context().close();
    }

    @Test
    void aButtonSaysThatItsCardIsInTheBundle() {
        Page page = browsers.phone();
        page.navigate("/product/webshop");
        page.locator(".aanbod form.in-pakket button").click();
        assertThat(page.locator(".aanbod form.in-pakket button")).hasText("In je pakket: Webshop");

        page.navigate("/");
        assertThat(page.locator("[data-product=webshop] form.in-pakket button").first())
                .hasText("In je pakket: Webshop");
        assertThat(page.locator("[data-product=huisstijl] form.in-pakket button")
                        .first())
                .hasText("In pakket: Huisstijl");
        assertThat(height(page)).isLessThanOrEqualTo(TWO_ROWS);
        page.context().close();
    }
}
