package nl.buro3.productentool.account.ui.own;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import nl.buro3.productentool.account.passkey.OfferedPasskeys;
import nl.buro3.productentool.account.ui.AccountForms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * One line after a log-in by password, for who has no passkey: that there are. It can be put away. The script shows it, in
 * browsers that have passkeys.
 */
public final class PasskeyOffer extends Section {

    static final String BACK = "terug";

    private static final Duration PUT_AWAY_FOR = Duration.ofDays(365);

    private PasskeyOffer(String page) {
        addClassName("passkeyaanbod");
        setAriaLabel(text("passkeys.title"));
        getElement().setAttribute("data-passkey", "aanbod").setAttribute("hidden", true);
        Anchor there = new Anchor(AccountView.PATH + "#passkeys", text("passkeys.offer.there"));
        there.setRouterIgnore(true);
        add(
                new Span(text("passkeys.offer")),
                there,
                styled(
                        AccountForms.form(
                                PasskeyController.LATER,
                                sent(BACK, page),
                                AccountForms.send(text("passkeys.offer.later"), "knop-tekst")),
                        "passkeyaanbod-weg"));
    }

    /** The line for the page that is asked for, where there is something to offer. */
    public static Optional<PasskeyOffer> onThisPage() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                        && OfferedPasskeys.isDue(request.getSession(false))
                        && !AccountView.PATH.equals(request.getPathInfo())
                ? Optional.of(new PasskeyOffer(request.getPathInfo() == null ? "/" : request.getPathInfo()))
                : Optional.empty();
    }

    static void putAway(HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(OfferedPasskeys.PUT_AWAY, "1")
                        .path("/inloggen")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .maxAge(PUT_AWAY_FOR)
                        .build()
                        .toString());
    }

    static void forget(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            OfferedPasskeys.forget(session);
        }
    }
}
