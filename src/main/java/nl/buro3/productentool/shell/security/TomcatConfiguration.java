package nl.buro3.productentool.shell.security;

import java.util.List;
import java.util.stream.Collectors;
import nl.buro3.productentool.common.WrongSettingException;
import org.apache.catalina.valves.RemoteIpValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Configures Tomcat: {@code X-Forwarded-*} is taken from the proxies that the operator named and from nobody else, and
 * security headers go with every page.
 */
@Component
@ConditionalOnWebApplication
public class TomcatConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger log = LoggerFactory.getLogger(TomcatConfiguration.class);

    private final List<String> proxies;
    private final String strategy;

    /**
     * @param proxies addresses or ranges of them such as {@code 10.0.0.0/8}
     * @param strategy Spring Boot's own setting, with which no proxy can be named
     */
    TomcatConfiguration(
            @Value("${portal.proxies:}") List<String> proxies,
            @Value("${server.forward-headers-strategy:}") String strategy) {
        this.proxies = proxies.stream()
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .toList();
        this.strategy = strategy;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        // a page that is sent on to Vaadin would be gone before the headers for security are written
        server.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
        server.addContextValves(new BodyLimits());
        if (!proxies.isEmpty()) {
            server.addEngineValves(believing());
        } else if (!strategy.isEmpty() && !strategy.equalsIgnoreCase("none")) {
            log.warn("server.forward-headers-strategy is set, but portal.proxies names no proxy:"
                    + " what X-Forwarded-* headers say is not believed");
        }
    }

    private RemoteIpValve believing() {
        RemoteIpValve valve = new RemoteIpValve();
        try {
            valve.setInternalProxies(
                    proxies.stream().map(TomcatConfiguration::range).collect(Collectors.joining(",")));
        } catch (IllegalArgumentException e) {
            throw new WrongSettingException("portal.proxies", "is no list of addresses: " + proxies, e);
        }
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    private static String range(String proxy) {
        return proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32");
    }
}
