package nl.buro3.productentool.account.ui.entry;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.login.SignInLetters;
import nl.buro3.productentool.account.registration.ComesAlong;
import nl.buro3.productentool.account.registration.Registrations;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.PlainForm;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes that somebody confirms their address, and logs them in. */
@Controller
class ConfirmController {

    static final String PATH = SignInLetters.REGISTER + "/afronden";

    /** The page where somebody confirms, with all but the key. */
    static final String LINK = Registrations.CONFIRMING;

    /** Where a manager says yes to who asks to join. */
    private static final String DECIDING = "/mijn/organisatie";

    private final Registrations registrations;
    private final Optional<ComesAlong> along;

    ConfirmController(Registrations registrations, Optional<ComesAlong> along) {
        this.along = along;
        this.registrations = registrations;
    }

    /** Who comes back to this address without a form begins anew. */
    @GetMapping(PATH)
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(SignInLetters.REGISTER);
    }

    @PlainForm
    @PostMapping(PATH)
    void confirm(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = AccountDesk.KEY, defaultValue = "") String key,
            @RequestParam(name = ConfirmView.PASSWORD, defaultValue = "") String password)
            throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String page = LINK + URLEncoder.encode(key, StandardCharsets.UTF_8);
        String mistake = "&" + ConfirmView.MISTAKE + "=";
        boolean chose = registrations
                .waiting(key)
                .filter(found -> !found.chosen().isEmpty())
                .isPresent();
        switch (registrations.confirm(key, password, Pages.knownOrigin(request).orElse("") + DECIDING)) {
            case DONE -> logIn(along.filter(kept -> chose).map(ComesAlong::page), response);
            case GONE -> AccountForms.showAgain(page, request, response);
            case WRONG_PASSWORD -> AccountForms.showAgain(page + mistake + ConfirmView.WRONG, request, response);
            case TOO_OFTEN -> AccountForms.showAgain(page + mistake + ConfirmView.OFTEN, request, response);
        }
    }

    /**
     * The browser sends the same form to the log-in: what holds for every log-in holds for this one.
     *
     * @param page where who chose something before they registered finds it
     */
    private static void logIn(Optional<String> page, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader(HttpHeaders.LOCATION, page.map(LogInFirst::address).orElse("/inloggen"));
    }
}
