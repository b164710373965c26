package nl.buro3.productentool.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One Chromium for a test class; each user gets a browser context of their own. */
final class Browsers implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What a busy machine may need. */
    private static final int PATIENCE_MS = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    Browsers(String address) {
        this.address = address;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Objects.requireNonNullElse(
                                System.getenv("PRODUCTENTOOL_CHROMIUM"), "/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }

    /** The portal's address. */
    String address() {
        return address;
    }

    /** A fresh browser on a desktop. */
    Page desktop() {
        return page(1440, 900, false);
    }

    /** A fresh browser on a phone. */
    Page phone() {
        return page(390, 844, true);
    }

    /** A fresh browser on a desktop in which this person is logged in. */
    Page loggedIn(String email, String password) {
        Page page = desktop();
        page.navigate("/inloggen");
        page.fill("input[name=email]", email);
        page.fill("input[name=wachtwoord]", password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/inloggen"));
        return page;
    }

    private Page page(int width, int height, boolean touch) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setLocale("nl-NL")
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
