package nl.buro3.productentool.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.HtmlChecker;
import nl.buro3.productentool.support.OnDemoPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every public page, as browsers and search engines get it first, is HTML without an error. */
@OnDemoPortal
class ValidPagesTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/?taal=en",
            "/?pagina=2",
            "/?q=website",
            "/?q=website+met+afspraken",
            "/?q=qqqqqqqq",
            "/?categorie=vindbaarheid",
            "/?probleem=niemand-vindt-ons-in-google&sorteer=prijs",
            "/product/webshop",
            "/product/verpakkingsontwerp?taal=en",
            "/hulp",
            "/hulp?q=klanten+bellen+over+hun+bestelling",
            "/hulp?q=qqqqqqqq",
            "/hulp?probleem=niemand-vindt-ons-in-google",
            "/vergelijk",
            "/vergelijk?kaart=webshop&kaart=landingspagina&kaart=huisstijl",
            "/contact",
            "/contact?kaart=webshop&soort=gesprek",
            "/contact?kaart=webshop&soort=vraag&verstuur=1",
            "/contact?verstuurd=vraag",
            "/privacy",
            "/uitnodiging",
            "/uitnodiging?klaar=ja",
            "/inloggen?fout",
            "/bestaat-niet",
            "/s/bestaatniet",
            "/s/demo-prospect-kapper");

    /** Of a customer who belongs to two organisations. */
    private static final List<String> OWN_PAGES =
            List.of("/mijn/organisatie", "/mijn/organisatie?gedaan=gevraagd", "/mijn/organisatie?fout=EMAIL");

    @LocalServerPort
    private int port;

    @Test
    void theCheckerFindsNothing(@TempDir Path folder) throws IOException {
        Map<String, String> documents = new LinkedHashMap<>();
        try (Browser reader = Browser.on(port)) {
            PAGES.forEach(page ->
                    documents.put(page, reader.get(page, "Accept", "text/html").body()));
            bundle(reader, documents);
        }
        try (Browser customer = Browser.on(port)) {
            customer.logIn("noor@tweewerk.example", "demo-klant");
            OWN_PAGES.forEach(page -> documents.put(
                    "own " + page, customer.get(page, "Accept", "text/html").body()));
        }
        documents.values().removeIf(String::isEmpty); // what leads elsewhere

        assertThat(documents).hasSizeGreaterThanOrEqualTo(PAGES.size() - 1);
        assertThat(HtmlChecker.errors(documents, folder)).isEmpty();
    }

    /** As a visitor has it, and with what was not right. */
    private static void bundle(Browser reader, Map<String, String> documents) {
        documents.put("/pakket, empty", reader.get("/pakket").body());
        reader.post("/pakket/regels", Map.of("kaart", "zoekmachineoptimalisatie"));
        documents.put("/pakket, just added", reader.get("/pakket").body());
        documents.put("/pakket", reader.get("/pakket?taal=en").body());
        documents.put(
                "/pakket, refused",
                reader.post("/pakket/regels/wijzig", Map.of("aantal-zoekmachineoptimalisatie", "-1"))
                        .body());
    }

    /** Or the test above could not fail. */
    @Test
    void theCheckerFindsWhatIsWrong(@TempDir Path folder) throws IOException {
        assertThat(HtmlChecker.errors(Map.of("proef", "<!doctype html><title>x</title><p>a<p router-link>"), folder))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("proef", "router-link"));
    }
}
