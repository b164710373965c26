package nl.buro3.productentool.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, on a phone and on a desktop, without a finding of axe on WCAG 2.2 AA, and not wider than the screen. */
@ExtendWith(PortalTest.class)
class AccessibilityIT {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Browsers browsers;

    AccessibilityIT(Browsers browsers) {
        this.browsers = browsers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=website",
                "/?q=qqqqqqqq",
                "/?categorie=vindbaarheid",
                "/product/webshop",
                "/hulp",
                "/hulp?q=klanten+bellen+over+hun+bestelling",
                "/hulp?q=qqqqqqqq",
                "/hulp?probleem=niemand-vindt-ons-in-google",
                "/hulp?probleem=niemand-vindt-ons-in-google&over=1",
                "/inloggen",
                "/inloggen?fout",
                "/privacy",
                "/bestaat-niet",
                "/s/bestaatniet"
            })
    void publicPages(String path) {
        for (Page page : List.of(browsers.phone(), browsers.desktop())) {
            page.navigate(path);
            check(page, path);
            page.context().close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer",
                "/beheer/producten/webshop",
                "/beheer/problemen",
                "/beheer/problemen/niemand-vindt-ons-in-google",
                "/beheer/problemen/nieuw",
                "/beheer/inzicht",
                "/beheer/inzicht/product/webshop",
                "/beheer/klanten",
                "/beheer/klanten/bakkerij-kruimelhof",
                "/beheer/links"
            })
    void employeesPages(String path) {
        Page page = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
        page.navigate(path);
        page.locator(".beheer main").waitFor();
        check(page, path);
        page.setViewportSize(390, 844);
        check(page, path + " on a phone");
        page.context().close();
    }

    static void check(Page page, String where) {
        // the framework's own sign that the connection is lost stands outside the page's landmarks
        List<String> findings = new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").withTags(WCAG).analyze().getViolations().stream()
                        .map(AccessibilityIT::words)
                        .toList();
        assertThat(findings).as(where).isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) overflow).intValue())
                .as(where + " is wider than the screen by")
                .isLessThanOrEqualTo(0);
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }
}
