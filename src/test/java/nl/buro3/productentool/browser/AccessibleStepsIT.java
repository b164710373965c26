package nl.buro3.productentool.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as they are after a step, and what is asked over a page, without a finding of axe. */
@ExtendWith(PortalTest.class)
class AccessibleStepsIT {

    private final Page phone;
    private final Page desktop;
    private final Page customer;
    private final Page member;
    private final Page employee;

    AccessibleStepsIT(Browsers browsers) {
        phone = browsers.phone();
        AccessibilityIT.colours(phone, ColorScheme.DARK);
        desktop = browsers.desktop();
        AccessibilityIT.colours(desktop, ColorScheme.LIGHT);
        customer = browsers.loggedIn("kim@kruimelhof.example", "demo-klant");
        member = browsers.loggedIn("noor@tweewerk.example", "demo-klant");
        employee = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
    }

    @AfterEach
    void close() {
        Stream.of(phone, desktop, customer, member, employee)
                .forEach(page -> page.context().close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mijn/organisatie", "/mijn/organisatie?gedaan=gevraagd", "/mijn/organisatie?fout=EMAIL"})
    void pagesOfWhoBelongsToSeveralOrganisations(String path) {
        member.setViewportSize(1440, 900);
        member.navigate(path);
        member.locator(".organisatiekeuze summary").click();
        AccessibilityIT.check(member, path);
        member.setViewportSize(390, 844);
        AccessibilityIT.colours(member, ColorScheme.DARK);
        AccessibilityIT.check(member, path + " on a phone in the dark");
        AccessibilityIT.colours(member, ColorScheme.LIGHT);
    }

    @Test
    void theAgendaOfABundle() {
        customer.navigate("/pakket");
        customer.locator("main button[value='verder:agenda']").click();
        customer.waitForURL("**/agenda");
        AccessibilityIT.checkWithin(customer, URI.create(customer.url()).getPath(), "main");
    }

    @Test
    void whatIsAskedBeforeAQuoteGoes() {
        employee.setViewportSize(1440, 900);
        employee.navigate("/beheer/offertes?q=2026-0003");
        employee.navigate(AccessibilityIT.first(employee, "/beheer/offertes/"));
        employee.locator(".offerte-voet .knop").last().click();
        employee.locator("dialog[open]").waitFor();
        AccessibilityIT.check(employee, "before a quote is sent");
        employee.setViewportSize(390, 844);
        AccessibilityIT.colours(employee, ColorScheme.DARK);
        AccessibilityIT.check(employee, "before a quote is sent, on a phone in the dark");
        AccessibilityIT.colours(employee, ColorScheme.LIGHT);
        employee.keyboard().press("Escape");
    }

    /** Before the log-in, and where it meets the one from before. */
    @Test
    void theBundleOfAReader() {
        for (Page page : List.of(phone, desktop)) {
            page.navigate("/product/webshop");
            page.locator("form.in-pakket:has(input[value=webshop]) button")
                    .first()
                    .click();
            page.locator("[data-bundle-count='1']").first().waitFor();
            page.navigate("/pakket");
            page.locator("[data-bundle-line=webshop]").waitFor();
            AccessibilityIT.check(page, "the bundle of a reader");
            page.locator(".pakketverder button[value='verder:inloggen']").click();
            page.fill("input[name=email]", "bas@stalenoord.example");
            page.fill("input[name=wachtwoord]", "demo-klant");
            page.keyboard().press("Enter");
            page.locator(".samenvoegformulier").waitFor();
            AccessibilityIT.check(page, "two bundles");
            page.context().clearCookies();
        }
    }
}
