package nl.buro3.productentool.sales.ui.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever button of a bundle's page is pressed: what was typed in the lines is stored first. Without scripts. */
@OnDemoPortal
class TypedAlongTest extends BundlesInBrowser {

    private static final String LINES = "/pakket/regels/wijzig";

    private Document page() {
        return page("/pakket");
    }

    /** All that a browser sends when this button is pressed, wherever its fields stand. */
    private static Map<String, String> sentBy(Document page, String doing) {
        Element button = page.expectFirst("button[name=doe][value='" + doing + "']");
        assertThat(button.attr("form")).as("of the form with the lines").isEqualTo("pakketformulier");
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("#pakketformulier input, [form=pakketformulier]:not(button):not([type=checkbox])")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("doe", doing);
        return fields;
    }

    private Answer press(String doing) {
        Map<String, String> fields = sentBy(page(), doing);
        fields.put("aantal-webshop", "3");
        fields.put("notitie-webshop", "Met kassa");
        Answer stored = browser.post(LINES, fields);
        return stored.status() == 307 ? browser.post(stored.leadsTo(), fields) : stored; // as browsers do
    }

    private void assertKept() {
        assertThat(page().select("#aantal-webshop").val()).isEqualTo("3");
        assertThat(page().select("#notitie-webshop").val()).isEqualTo("Met kassa");
    }

    @ParameterizedTest
    @CsvSource({
        "verder:registreer, /registreren",
        "verder:inloggen, /inloggen?naar=%2Fpakket",
        "verder:contact, /contact",
        "verder:pdf, /pakket"
    })
    void aVisitorsTypingComesAlong(String doing, String to) {
        add("webshop");

        assertThat(press(doing).leadsTo()).startsWith(to);
        assertKept();
    }

    @Test
    void whoChangedNothingGetsThePaperAtOnce() {
        add("webshop");

        assertThat(browser.post(LINES, sentBy(page(), "verder:pdf")).leadsTo()).isEqualTo("/pakket/pdf");
    }

    @Test
    void whoTypedSomethingIsToldWhereThePaperIs() {
        add("webshop");
        press("verder:pdf");

        assertThat(page().select(".pakketmelding a[href=/pakket/pdf]")).hasSize(1);
    }

    @Test
    void aQuoteIsAskedForWhatWasTyped() {
        ownBundle("webshop");
        String quote = press("verder:offerte").leadsTo();

        assertThat(quote).startsWith("/mijn/offertes/").endsWith("?gedaan=aanvraag");
        assertThat(browser.get(quote).body()).contains("Met kassa");
        assertKept();
    }

    @Test
    void anOrderIsForWhatWasTyped() {
        ownBundle("webshop", "visitekaartjes");
        Map<String, String> fields = sentBy(page(), "verder:bestel");
        fields.put("aantal-visitekaartjes", "4");
        String order = browser.post(LINES, fields).leadsTo();

        assertThat(order).startsWith("/bestellen?pakket=");
        assertThat(browser.get(order).body()).contains("4 ×");
    }

    @Test
    void theAgencyLooksAlongAtWhatWasTyped() {
        ownBundle("webshop");
        press("verder:deel");

        assertKept();
        assertThat(page().text()).contains("kijkt mee met dit pakket");
    }

    @Test
    void aCardThatIsChosenBelowIsAddedBesideWhatWasTyped() {
        add("webshop");
        Map<String, String> fields = sentBy(page(), "keuze");
        fields.putAll(
                Map.of("aantal-webshop", "3", "notitie-webshop", "Met kassa", "kaart", "huisstijl", "aantal", "2"));
        browser.post(LINES, fields);

        assertKept();
        assertThat(page().select("#aantal-huisstijl").val()).isEqualTo("2");
    }

    @Test
    void whatIsWrongInACardThatIsChosenIsSaidThereAndNothingIsLost() {
        add("webshop");
        Map<String, String> fields = sentBy(page(), "keuze");
        fields.putAll(Map.of("notitie-webshop", "Met kassa", "kaart", "", "aantal", "0"));
        Answer refused = browser.post(LINES, fields);
        Document page = Jsoup.parse(refused.body());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(page.select("#fout-kaart, #fout-aantal")).hasSize(2);
        assertThat(page.select("#notitie-webshop").val()).isEqualTo("Met kassa");
    }

    @ParameterizedTest
    @CsvSource({"verder:registreer", "verder:pdf", "verder:contact"})
    void aMistakeInALineComesFirst(String doing) {
        add("webshop");
        Map<String, String> fields = sentBy(page(), doing);
        fields.put("aantal-webshop", "0");
        Answer refused = browser.post(LINES, fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#fout-aantal-webshop")).hasSize(1);
    }

    @Test
    void ofTwoWindowsTheSecondIsToldWhatTheFirstWrote() {
        add("webshop");
        Map<String, String> second = sentBy(page(), "verder:contact");
        second.put("doe", "bewaar");
        second.put("aantal-webshop", "7");
        press("verder:contact");
        Answer stale = browser.post(LINES, second);
        Document page = Jsoup.parse(stale.body());

        assertThat(stale.status()).isEqualTo(409);
        assertThat(page.select("#aantal-webshop").val()).isEqualTo("7");
        assertThat(page.select("[data-bundle-line=webshop]").text()).contains("Staat er nu: 3");
        assertKept();
        second.put(
                "was-aantal-webshop", page.select("[name=was-aantal-webshop]").val());
        second.put(
                "was-notitie-webshop", page.select("[name=was-notitie-webshop]").val());
        second.put("notitie-webshop", page.select("#notitie-webshop").val());
        browser.post(LINES, second);
        assertThat(page().select("#aantal-webshop").val()).isEqualTo("7");
    }
}
