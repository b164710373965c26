package nl.buro3.productentool.account.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.login.RefusedPasswordException;
import nl.buro3.productentool.account.login.UnknownKeyException;
import nl.buro3.productentool.account.passkey.KeptPasskeys;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the password that somebody chose by a link. */
@Controller
class ChoosePasswordController {

    static final String PATH = "/wachtwoord/kiezen";

    private final KeptPasskeys passkeys;

    ChoosePasswordController(KeptPasskeys passkeys) {
        this.passkeys = passkeys;
    }

    /** Who comes back to this address without a form is told where passwords are chosen. */
    @GetMapping(PATH)
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(AccountDesk.CHOOSE);
    }

    @PlainForm
    @PostMapping(PATH)
    void choose(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = AccountDesk.KEY, defaultValue = "") String key,
            @RequestParam(name = "wachtwoord", defaultValue = "") String password,
            @RequestParam(name = ChoosePasswordView.KEPT, required = false) @Nullable Set<String> kept)
            throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            passkeys.choose(key, password, Objects.requireNonNullElse(kept, Set.of()), AccountForms.posting(request));
            SeeOther.at("/inloggen?gewijzigd", response);
        } catch (RefusedPasswordException e) {
            show(key, "&" + ChoosePasswordView.MISTAKE + "=" + e.mistake(), request, response);
        } catch (UnknownKeyException e) {
            show(key, "", request, response);
        }
    }

    private static void show(String key, String mistake, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = AccountDesk.CHOOSE + "?" + AccountDesk.KEY + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
        request.getRequestDispatcher(page + mistake).forward(request, response);
    }
}
