package nl.buro3.productentool.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import nl.buro3.productentool.common.ui.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Links that somebody else reads lead to the portal, whatever host a request names. */
class OwnAddressFilterTest {

    private static MockHttpServletRequest asking(String host, String setting) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName(host);
        request.setServerPort(8080);
        request.addHeader("Host", host + ":8080");
        request.addHeader("X-Forwarded-Host", "phishing.example");
        new OwnAddressFilter(setting).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return request;
    }

    @Test
    void theAddressThatAnOperatorSetIsTheOnlyOne() throws ServletException, IOException {
        MockHttpServletRequest request = asking("phishing.example", "https://producten.example.org/");
        assertThat(Pages.origin(request)).isEqualTo("https://producten.example.org");
        assertThat(Pages.knownOrigin(request)).contains("https://producten.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phishing.example", "localhost.phishing.example", "127.0.0.1.phishing.example", "10.0.0.1"})
    void withoutOneAMadeUpHostIsForWhoAskedAndForNobodyElse(String host) throws ServletException, IOException {
        MockHttpServletRequest request = asking(host, "");
        assertThat(Pages.origin(request)).isEqualTo("http://" + host + ":8080");
        assertThat(Pages.knownOrigin(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void onOneMachineAloneLinksLeadThere(String host) throws ServletException, IOException {
        assertThat(Pages.knownOrigin(asking(host, ""))).contains("http://" + host + ":8080");
    }
}
