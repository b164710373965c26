package nl.buro3.productentool.support;

import java.util.Map;
import java.util.Objects;
import nl.buro3.productentool.support.Browser.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Somebody who reads the portal under test, in each test with a new {@link Browser}. */
public final class PageReader implements BeforeEachCallback, AfterEachCallback {

    private @Nullable Browser browser;

    @Override
    public void beforeEach(ExtensionContext test) {
        browser = Browser.on(SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        browser().close();
    }

    /** Opens a page as a person does. */
    public Answer open(String address) {
        return get(address, "Accept", "text/html");
    }

    /** Opens something; headers are name, value, name, value. */
    public Answer get(String path, String... headers) {
        return browser().get(path, headers);
    }

    /** Sends a form. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        return browser().post(path, fields, headers);
    }

    /** Fills in the log-in form and sends it. */
    public Answer logIn(String email, String password) {
        return browser().logIn(email, password);
    }

    private Browser browser() {
        return Objects.requireNonNull(browser);
    }
}
