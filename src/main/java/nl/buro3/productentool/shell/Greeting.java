package nl.buro3.productentool.shell;

import java.util.Locale;
import nl.buro3.productentool.account.AccountSeed;
import nl.buro3.productentool.account.AccountSeed.DemoLogin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console where the portal is, and with what to log in as long as the demo people are there. */
@Component
@ConditionalOnWebApplication
class Greeting {

    private final AccountSeed accounts;
    private int port;

    Greeting(AccountSeed accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void remember(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @Order(Integer.MAX_VALUE)
    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut") // the console is where the one who started it looks
    void print() {
        StringBuilder words = new StringBuilder("%nproductentool: http://localhost:%d%n".formatted(port));
        for (DemoLogin login : accounts.logins()) {
            words.append("  %-14s %-28s %s%n"
                    .formatted(
                            login.account().role().name().toLowerCase(Locale.ROOT),
                            login.account().email(),
                            login.password()));
        }
        System.out.println(words);
    }
}
