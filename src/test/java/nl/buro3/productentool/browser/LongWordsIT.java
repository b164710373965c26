package nl.buro3.productentool.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Long words, pasted addresses and code make no page wider than the phone on which it is read. */
@ExtendWith(PortalTest.class)
class LongWordsIT {

    private static final int WIDTH = 390;

    private final PortalProcess portal;
    private final Browsers browsers;

    LongWordsIT(PortalProcess portal, Browsers browsers) {
        this.portal = portal;
        this.browsers = browsers;
    }

    @Test
    void l01_long_words_fit_a_phone_wherever_the_card_is_shown() throws IOException {
        assertThat(portal.beginImport(feed("l01-long-words.csv"))).contains("einde 0");
        Page page = browsers.phone();

        for (String path : List.of(
                "/product/bug-l01",
                "/?q=Arbeidsongeschiktheidsverzekeringsmaatschappijwebsite",
                "/?categorie=test/bugs",
                "/vergelijk?kaart=bug-l01",
                "/vergelijk?kaart=bug-l01&kaart=webshop",
                "/contact?over=bug-l01")) {
            page.navigate(path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(WIDTH);
        }
    }

    private static String feed(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(LongWordsIT.class.getResourceAsStream("/feeds/cases/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
