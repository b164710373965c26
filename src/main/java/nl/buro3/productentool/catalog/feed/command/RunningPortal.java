package nl.buro3.productentool.catalog.feed.command;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves a {@link PortalMarker} in the data folder as long as this portal serves, and knows its secret. */
@Component
@ConditionalOnWebApplication
class RunningPortal {

    private static final Logger LOG = LoggerFactory.getLogger(RunningPortal.class);
    private static final int SECRET_BYTES = 32;

    private final Path data;
    private final String secret = randomSecret();
    private int port;
    private volatile @Nullable PortalMarker marker;

    RunningPortal(@Value("${portal.data:./data}") Path data) {
        this.data = data;
    }

    private static String randomSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @EventListener
    void listens(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void isReady() {
        if (port <= 0) {
            return;
        }
        PortalMarker ours = new PortalMarker(port, secret);
        try {
            ours.write(data);
            marker = ours;
        } catch (IOException e) {
            LOG.warn("no {} in {}: a feed cannot be imported while the portal runs", PortalMarker.FILE, data, e);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stops() throws IOException {
        PortalMarker ours = marker;
        if (ours != null) {
            ours.remove(data);
        }
    }

    /** Whether the secret is that of this run. */
    boolean trusts(@Nullable String given) {
        PortalMarker ours = marker;
        return ours != null && given != null && ours.hasSecret(given);
    }
}
