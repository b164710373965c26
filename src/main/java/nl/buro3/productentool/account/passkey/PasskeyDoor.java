package nl.buro3.productentool.account.passkey;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.buro3.productentool.account.login.LogInDetails;
import nl.buro3.productentool.account.login.PersonResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a browser brings what a passkey signed. The answer says where to go on, or that it was not taken. */
@Component
public class PasskeyDoor {

    /** Where it is brought. */
    public static final String PATH = "/inloggen/passkey";

    private final PasskeyProvider provider;
    private final PasskeyChallenges challenges;
    private final ApplicationEventPublisher events;

    PasskeyDoor(
            PasskeyParties parties,
            PersonResolver people,
            PasskeyChallenges challenges,
            ApplicationEventPublisher events) {
        this.provider = new PasskeyProvider(parties, people);
        this.challenges = challenges;
        this.events = events;
    }

    /**
     * The filter that takes it; what holds for every log-in holds for this one.
     *
     * @param asked what was asked for before the log-in
     * @param security where services look for who is logged in: else those that hear of the log-in ask them as nobody
     */
    public Filter filter(RequestCache asked, SecurityContextHolderStrategy security) {
        WebAuthnAuthenticationFilter filter = new WebAuthnAuthenticationFilter();
        filter.setRequiresAuthenticationRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        filter.setAuthenticationManager(new ProviderManager(provider));
        filter.setRequestOptionsRepository(challenges);
        filter.setAuthenticationDetailsSource(LogInDetails::new);
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setSecurityContextHolderStrategy(security);
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setApplicationEventPublisher(events);
        filter.setAuthenticationSuccessHandler((request, response, who) -> goOn(asked, request, response));
        filter.setAuthenticationFailureHandler(
                (request, response, reason) -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED));
        return filter;
    }

    private static void goOn(RequestCache asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        @Nullable SavedRequest before = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter()
                .write(PasskeyJson.write(Map.of("naar", before == null ? "/" : path(before.getRedirectUrl()))));
    }

    /** The path alone: whatever host was asked for, it is this portal. */
    private static String path(String address) {
        UriComponents whole = UriComponentsBuilder.fromUriString(address).build();
        String path = whole.getPath() == null ? "/" : whole.getPath();
        return whole.getQuery() == null ? path : path + "?" + whole.getQuery();
    }
}
