package nl.buro3.productentool.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages with bars that stay in sight, and with rows that scroll sideways: no bar lies over what has the focus, on the way
 * down and on the way back, on a desktop and on a phone (WCAG 2.2, 2.4.11).
 */
@ExtendWith(PortalTest.class)
@TestInstance(Lifecycle.PER_CLASS) // each browser reads the scripts once
class FocusInSightIT {

    private static final int FAR = 300;

    /** The browser's own bar, a stop of this walk that was seen before, or nothing. */
    private static final String STOP = """
            () => {
              const { activeElement: focused } = document;
              if (focused === document.body) { return 'out'; }
              if (focused === window.stopped) { return ''; } // a part of the same field, such as the year of a date
              const been = (window.stops ??= new Set()).has(focused);
              window.stops.add(window.stopped = focused);
              return been ? 'again' : '';
            }""";

    /** Its middle from top to bottom; of what is larger than the window, the middle of what can be seen of it. */
    private static final String IN_SIGHT = """
            () => {
              const { activeElement: focused } = document;
              const box = [...focused.getClientRects()].find((part) => part.width > 0 && part.height > 0);
              if (!box) { return false; }
              const isSeen = ([x, y]) => {
                const at = document.elementFromPoint(x, y);
                return !!at && (focused.contains(at) || [...(focused.labels ?? [])].some((label) => label.contains(at)));
              };
              const middle = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
              if (box.height > innerHeight - 160 || box.width > innerWidth) {
                return isSeen([middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)]);
              }
              return [0.5, 0.1, 0.9].every((part) => isSeen([box.left + box.width / 2, box.top + box.height * part]));
            }""";

    private final Page reader;
    private final Page customer;
    private final Page employee;

    FocusInSightIT(Browsers browsers) {
        reader = browsers.desktop();
        customer = browsers.loggedIn("kim@kruimelhof.example", "demo-klant");
        employee = browsers.loggedIn("sanne@buro3.example", "demo-werknemer");
    }

    @AfterAll
    void close() {
        Stream.of(reader, customer, employee).forEach(page -> page.context().close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/product/webshop", "/vergelijk?kaart=webshop&kaart=website-op-maat"})
    void ofAReader(String path) {
        walk(reader, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mijn/offertes/2026-0001-2", "/pakket", "/mijn"})
    void ofACustomer(String path) {
        walk(customer, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/beheer/afname", "/beheer/klanten/bakkerij-kruimelhof/mail", "/beheer/producten/webshop"})
    void ofAnEmployee(String path) {
        walk(employee, path);
    }

    @Test
    void whereAQuoteIsWritten() {
        employee.navigate("/beheer/offertes?q=2026-0003");
        String draft = employee.locator("[data-offerte='2026-0003']").first().getAttribute("href");
        walk(employee, draft);
    }

    private static void walk(Page page, String path) {
        page.setViewportSize(1440, 900);
        walk(page, path, "Tab");
        walk(page, path, "Shift+Tab");
        page.setViewportSize(390, 844);
        walk(page, path, "Tab");
        walk(page, path, "Shift+Tab");
    }

    private static void walk(Page page, String path, String key) {
        page.navigate(path);
        page.locator("main h1").first().waitFor();
        List<String> hidden = new ArrayList<>();
        int stops = 0;
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press(key);
            Object stop = page.evaluate(STOP);
            if (stop.equals("again") || (stop.equals("out") && stops > 0)) {
                break;
            }
            stops += stop.equals("out") ? 0 : 1;
            if (!stop.equals("out") && !isInSight(page)) {
                hidden.add(page.evaluate("document.activeElement.cloneNode().outerHTML")
                        .toString());
            }
        }
        assertThat(hidden)
                .as("%s at %s by %s, %s stops", path, page.viewportSize().width, key, stops)
                .isEmpty();
        assertThat(stops).as("stops of " + path + " by " + key).isGreaterThan(10);
    }

    /** It may take a moment to be scrolled to. */
    private static boolean isInSight(Page page) {
        try {
            page.waitForFunction(IN_SIGHT, null, new Page.WaitForFunctionOptions().setTimeout(2_000));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }
}
