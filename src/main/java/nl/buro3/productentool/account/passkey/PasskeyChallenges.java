package nl.buro3.productentool.account.passkey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.RateLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What a passkey has to sign at a log-in: good once, and for some minutes. A visitor has no session before the log-in, so
 * it is kept here, under a name that a cookie holds.
 */
@Component
public class PasskeyChallenges implements PublicKeyCredentialRequestOptionsRepository {

    private static final String COOKIE = "passkey";
    private static final String PATH = "/inloggen/passkey";
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final int MOST_OF_A_NETWORK = 60;

    private final PasskeyParties parties;
    private final Cache<String, PublicKeyCredentialRequestOptions> open =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(GOOD_FOR).build();
    private final RateLimit<Network> networks =
            new RateLimit<>(MOST_OF_A_NETWORK, Duration.ofMinutes(1), Duration.ofMinutes(1), MOST);

    PasskeyChallenges(PasskeyParties parties) {
        this.parties = parties;
    }

    /** Begins a log-in: what the browser asks a passkey, as JSON; empty where there are none, or too many were begun. */
    public Optional<String> begin(HttpServletRequest request, HttpServletResponse response) {
        if (!networks.allows(Network.of(request.getRemoteAddr()))) {
            return Optional.empty();
        }
        return parties.of(request)
                .map(party -> party.createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(PasskeyJson.NOBODY)))
                .map(options -> {
                    save(request, response, options);
                    return PasskeyJson.write(options);
                });
    }

    @Override
    public void save(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable PublicKeyCredentialRequestOptions options) {
        if (options == null) {
            name(request).ifPresent(open::invalidate);
            return;
        }
        String name = UUID.randomUUID().toString();
        open.put(name, options);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, name)
                        .path(PATH)
                        .httpOnly(true)
                        .sameSite("Strict")
                        .secure(request.isSecure())
                        .maxAge(GOOD_FOR)
                        .build()
                        .toString());
    }

    @Override
    public @Nullable PublicKeyCredentialRequestOptions load(HttpServletRequest request) {
        return name(request).map(open::getIfPresent).orElse(null);
    }

    private static Optional<String> name(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(cookie -> cookie.getValue());
    }
}
