package nl.buro3.productentool.shell.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import nl.buro3.productentool.account.device.Devices;
import nl.buro3.productentool.account.login.LogInCheck;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.SameOrigin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a visitor's session begin with a live page of the portal and with nothing else, tells {@link Sessions} of every
 * sign of life, and ends the session of somebody whose log-in does not stand any more before it is used once more.
 */
@Component
@ConditionalOnWebApplication
@Order(SessionFilter.BEFORE_SECURITY)
class SessionFilter extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -103;

    private static final String REQUEST_TYPE = "v-r";
    private static final Set<String> SIGNS_OF_LIFE = Set.of("uidl", "heartbeat");
    /** What everybody may fetch, whoever they are. */
    private static final Pattern FILES = Pattern.compile("/(VAADIN|portal)/");

    private static final String SOME_SECONDS = "60";

    private final Sessions sessions;
    private final LogInCheck logIns;
    private final Devices devices;

    SessionFilter(Sessions sessions, LogInCheck logIns, Devices devices) {
        this.sessions = sessions;
        this.logIns = logIns;
        this.devices = devices;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String type = request.getParameter(REQUEST_TYPE);
        boolean begins = "init".equals(type);
        @Nullable HttpSession before = request.getSession(false);
        if (before != null
                && !FILES.matcher(request.getServletPath()).lookingAt()
                && !logIns.stillStands(who(before), before)) {
            Sessions.end(before);
        }
        if (!begins || isAdmitted(request, response)) {
            try {
                chain.doFilter(request, response);
            } finally {
                @Nullable HttpSession session = request.getSession(false);
                if (session != null) {
                    note(session, begins, type);
                }
            }
        }
    }

    private boolean isAdmitted(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return false;
        }
        HttpSession session = request.getSession(false);
        if (session != null && who(session) != null) {
            return true;
        }
        return switch (sessions.makeRoom(Network.of(request.getRemoteAddr()))) {
            case FREE -> true;
            case NETWORK_IS_FULL -> refuse(response, HttpStatus.TOO_MANY_REQUESTS);
            case ALL_IS_FULL -> refuse(response, HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static boolean refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SOME_SECONDS);
        response.sendError(status.value());
        return false;
    }

    private void note(HttpSession session, boolean begins, @Nullable String type) {
        @Nullable Authentication who = who(session);
        if (who != null) {
            sessions.signedIn(session, who.getName());
            devices.seen(session);
        } else if (!begins && !sessions.isKnown(session)) {
            Sessions.end(session); // nothing but a page needs one
        } else if (type != null && SIGNS_OF_LIFE.contains(type)) {
            sessions.heard(session);
        }
    }

    /** Who is logged in, or null; null too when the session ended meanwhile. */
    private static @Nullable Authentication who(HttpSession session) {
        try {
            Object context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            return context instanceof SecurityContext known ? known.getAuthentication() : null;
        } catch (IllegalStateException e) {
            return null;
        }
    }
}
