package nl.buro3.productentool.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page is wider than the screen, whatever font the machine falls back to: a very wide one, and a narrow one. */
@ExtendWith(PortalTest.class)
class FontsIT {

    private static final List<String> FONTS = List.of("DejaVu Sans", "Liberation Sans");
    private static final List<Integer> WIDTHS = List.of(320, 390, 1440);

    private static final List<String> PUBLIC = List.of(
            "/",
            "/?q=zoekmachineadvertenties",
            "/?q=qqqqqqqq",
            "/?categorie=vindbaarheid",
            "/product/zoekmachineadvertenties",
            "/hulp",
            "/hulp?q=klanten+bellen+over+hun+bestelling",
            "/hulp?probleem=niemand-vindt-ons-in-google",
            "/vergelijk?kaart=webshop&kaart=zoekmachineoptimalisatie&kaart=landingspagina",
            "/vergelijk?kaart=webshop&kaart=toegankelijkheidsscan",
            "/contact",
            "/contact?kaart=webshop&soort=gesprek&verstuur=1",
            "/privacy",
            "/inloggen",
            "/bestaat-niet",
            "/s/bestaatniet",
            "/?taal=en");

    private static final List<String> EMPLOYEES = List.of(
            "/beheer",
            "/beheer/producten/webshop",
            "/beheer/problemen",
            "/beheer/zoeken",
            "/beheer/inzicht",
            "/beheer/klanten",
            "/beheer/links",
            "/beheer/vragen");

    /** The fonts of the document and of Vaadin's components; the policy of the pages allows no styles but their own. */
    private static final String DRESS = """
            font => ['--type', '--lumo-font-family', '--aura-font-family'].forEach(
                name => document.documentElement.style.setProperty(name, `'${font}'`))""";

    private static final String TOO_WIDE = "document.documentElement.scrollWidth - innerWidth";

    private final Browsers browsers;

    FontsIT(Browsers browsers) {
        this.browsers = browsers;
    }

    @Test
    void publicPagesFit() {
        try (Page page = browsers.phone()) {
            assertThat(tooWide(page, PUBLIC, "main", WIDTHS)).isEmpty();
        }
    }

    @Test
    void employeesPagesFit() {
        try (Page page = browsers.loggedIn("sanne@buro3.example", "demo-werknemer")) {
            assertThat(tooWide(page, EMPLOYEES, ".beheer main", WIDTHS)).isEmpty();
        }
    }

    private static List<String> tooWide(Page page, List<String> paths, String shown, List<Integer> widths) {
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            page.navigate(path);
            page.locator(shown).first().waitFor();
            for (String font : FONTS) {
                page.evaluate(DRESS, font);
                for (int width : widths) {
                    page.setViewportSize(width, 844);
                    int over = ((Number) page.evaluate(TOO_WIDE)).intValue();
                    if (over > 0) {
                        found.add("%s in %s at %d: %d too wide".formatted(path, font, width, over));
                    }
                }
            }
        }
        return found;
    }
}
