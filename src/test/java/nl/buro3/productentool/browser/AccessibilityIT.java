package nl.buro3.productentool.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page, on a phone in the dark and on a desktop in the light, without a finding of axe on WCAG 2.2 AA, and not wider
 * than the screen.
 */
@ExtendWith(PortalTest.class)
@TestInstance(Lifecycle.PER_CLASS) // each browser reads the scripts once
class AccessibilityIT {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Page phone;
    private final Page desktop;
    private final Page customer;
    private final Page employee;
    private final Page administrator;

    AccessibilityIT(Browsers browsers) {
        phone = browsers.phone();
        colours(phone, ColorScheme.DARK);
        desktop = browsers.desktop();
        customer = browsers.loggedIn("kim@kruimelhof.example", "demo-klant");
        employee = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
        administrator = browsers.loggedIn("beheer@buro3.example", "demo-beheer");
    }

    @AfterAll
    void close() {
        Stream.of(phone, desktop, customer, employee, administrator)
                .forEach(page -> page.context().close());
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
                "/wachtwoord",
                "/wachtwoord-vergeten",
                "/wachtwoord-vergeten?fout=1",
                "/wachtwoord-vergeten?verstuurd=1",
                "/registreren",
                "/registreren?fout=1",
                "/registreren?verstuurd=1",
                "/registreren/bevestigen?sleutel=weg",
                "/privacy",
                "/uitnodiging",
                "/pakket",
                "/afmelden/weg",
                "/offerte/0a1b2c",
                "/offerte/0a1b2c?code=1",
                "/offerte/0a1b2c?fout=1",
                "/bestaat-niet",
                "/s/bestaatniet",
                "/vergelijk",
                "/vergelijk?kaart=webshop&kaart=website-op-maat&kaart=landingspagina&kaart=huisstijl",
                "/contact?kaart=webshop&soort=gesprek",
                "/contact?kaart=webshop&soort=vraag&verstuur=1",
                "/contact?kaart=webshop&verstuurd=vraag&bevestiging=mail"
            })
    void publicPages(String path) {
        for (Page page : List.of(phone, desktop)) {
            page.navigate(path);
            check(page, path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer",
                "/beheer/kaart/nieuw",
                "/beheer?staat=concept",
                "/beheer/producten/webshop",
                "/beheer/producten/webshop/voorbeeld",
                "/beheer/categorieen",
                "/beheer/contactpersonen",
                "/beheer/contactpersonen/nieuw",
                "/beheer/contactpersonen/sanne",
                "/beheer/import",
                "/beheer/mensen",
                "/beheer/mensen/4",
                "/beheer/organisaties",
                "/beheer/organisaties/bakkerij-kruimelhof",
                "/beheer/account",
                "/beheer/aanmeldingen",
                "/beheer/problemen",
                "/beheer/problemen/niemand-vindt-ons-in-google",
                "/beheer/problemen/nieuw",
                "/beheer/zoeken",
                "/beheer/zoeken/synoniemen",
                "/beheer/zoeken/regels",
                "/beheer/inzicht",
                "/beheer/inzicht/product/webshop",
                "/beheer/klanten",
                "/beheer/klanten/bakkerij-kruimelhof",
                "/beheer/links",
                "/beheer/vragen",
                "/beheer/vragen/1",
                "/beheer/offertes",
                "/beheer/offertes/1",
                "/beheer/pakketten",
                "/beheer/afname",
                "/beheer/afname?weergave=lijst",
                "/beheer/afname/nieuw",
                "/beheer/aanvragen",
                "/beheer/bestellingen",
                "/beheer/klanten/bakkerij-kruimelhof/mail"
            })
    void employeesPages(String path) {
        checkWithin(employee, path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer/post",
                "/beheer/index",
                "/beheer/demo",
                "/beheer/mensen",
                "/beheer/logboek",
                "/beheer/persoonsgegevens",
                "/beheer/account"
            })
    void administratorsPages(String path) {
        checkWithin(administrator, path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account",
                "/account?fout=naam",
                "/account?gedaan=naam",
                "/contact",
                "/mijn",
                "/pakket",
                "/mijn/offertes/2026-0001",
                "/mijn/offertes/2026-0001-2",
                "/mijn/offertes/2026-0002",
                "/bestellen?kaart=logo-ontwerp"
            })
    void customersPages(String path) {
        checkWithin(customer, path, "main");
    }

    /** The first of its kind to which such a page leads, whatever its number is. */
    @ParameterizedTest
    @CsvSource({"/mijn,/mijn/producten/", "/mijn,/mijn/bestellingen/"})
    void customersPagesWithANumber(String list, String page) {
        customer.navigate(list);
        checkWithin(customer, first(customer, page), "main");
    }

    @ParameterizedTest
    @CsvSource({
        "/beheer/aanvragen,/beheer/aanvragen/",
        "/beheer/pakketten,/beheer/pakketten/",
        "/beheer/bestellingen,/beheer/bestellingen/",
        "/beheer/links,/beheer/links/",
        "/beheer/offertes?q=2026-0003,/beheer/offertes/",
        "/beheer/afname?weergave=lijst,/beheer/afname/"
    })
    void employeesPagesWithANumber(String list, String page) {
        employee.navigate(list);
        checkWithin(employee, first(employee, page));
    }

    static String first(Page page, String address) {
        return page.locator("main a[href*='" + address + "']").first().getAttribute("href");
    }

    private static void checkWithin(Page page, String path) {
        checkWithin(page, path, ".beheer main");
    }

    static void checkWithin(Page page, String path, String content) {
        page.setViewportSize(1440, 900);
        page.navigate(path);
        page.locator(content).waitFor();
        check(page, path);
        page.setViewportSize(390, 844);
        colours(page, ColorScheme.DARK);
        check(page, path + " on a phone in the dark");
        colours(page, ColorScheme.LIGHT);
    }

    /** Without motion: half-way from one colour to the other no contrast can be measured. */
    static void colours(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    static void check(Page page, String where) {
        // the framework's own sign that the connection is lost stands outside the page's landmarks
        List<String> findings = new AxeBuilder(page)
                        .setLegacyMode(true) // there are no frames, and so no page of its own for each finding
                        .exclude("vaadin-connection-indicator")
                        .withTags(WCAG)
                        .analyze()
                        .getViolations()
                        .stream()
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
