package nl.buro3.productentool.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.buro3.productentool.common.WrongSettingException;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Whose word the server takes for who is asking. */
class TomcatConfigurationTest {

    @Test
    void aProxyThatIsNamedIsBelieved() {
        assertThat(asked(List.of("127.0.0.1", "2001:db8::/32"), "127.0.0.1", "192.0.2.7"))
                .isEqualTo("192.0.2.7 secure");
    }

    @Test
    void whatWasSentToTheProxyIsNot() {
        assertThat(asked(List.of("127.0.0.1"), "127.0.0.1", "10.1.2.3, 192.168.1.9"))
                .as("the address that the proxy itself saw, though it is one of an inner network")
                .isEqualTo("192.168.1.9 secure");
    }

    @Test
    void nobodyElseIs() {
        assertThat(asked(List.of("127.0.0.1"), "127.0.0.9", "192.0.2.7")).isEqualTo("127.0.0.9 plain");
        assertThat(asked(List.of(), "127.0.0.1", "192.0.2.7")).isEqualTo("127.0.0.1 plain");
    }

    @Test
    void whatIsNoAddressIsSaidAtTheStart() {
        TomcatConfiguration door = new TomcatConfiguration(List.of("proxy.example.org"), "");

        assertThatThrownBy(() -> door.customize(new TomcatServletWebServerFactory(0)))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("portal.proxies");
    }

    private static String asked(List<String> proxies, String from, String forwarded) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new TomcatConfiguration(proxies, "").customize(factory);
        WebServer server = factory.getWebServer(
                context -> context.addServlet("asked", new Asked()).addMapping("/"));
        server.start();
        try (Browser browser = Browser.on(server.getPort(), from)) {
            Answer answer = browser.get("/", "X-Forwarded-For", forwarded, "X-Forwarded-Proto", "https");
            return answer.body();
        } finally {
            server.stop();
        }
    }

    private static final class Asked extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr() + (request.isSecure() ? " secure" : " plain"));
        }
    }
}
