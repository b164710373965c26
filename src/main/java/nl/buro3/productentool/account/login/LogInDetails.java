package nl.buro3.productentool.account.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.buro3.productentool.common.Network;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.util.WebUtils;

/** The network from which somebody logs in, and the cookie of a device that they trust. */
public final class LogInDetails extends WebAuthenticationDetails {

    private final transient Network network;
    private final @Nullable String device;

    public LogInDetails(HttpServletRequest request) {
        super(request);
        this.network = Network.of(request.getRemoteAddr());
        this.device = Optional.ofNullable(WebUtils.getCookie(request, TrustedDevices.COOKIE))
                .map(Cookie::getValue)
                .orElse(null);
    }

    Network network() {
        return network;
    }

    /** As the browser sent it: perhaps forged. */
    Optional<String> device() {
        return Optional.ofNullable(device);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
