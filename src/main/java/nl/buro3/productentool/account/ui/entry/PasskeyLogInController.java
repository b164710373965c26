package nl.buro3.productentool.account.ui.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.buro3.productentool.account.passkey.PasskeyChallenges;
import nl.buro3.productentool.account.passkey.PasskeyDoor;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.page.PlainForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins a log-in by a passkey; the security filters take what it signed. */
@Controller
class PasskeyLogInController {

    private final PasskeyChallenges challenges;

    PasskeyLogInController(PasskeyChallenges challenges) {
        this.challenges = challenges;
    }

    @PlainForm
    @PostMapping(PasskeyDoor.PATH + "/begin")
    void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<String> options = challenges.begin(request, response);
        if (options.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write(options.get());
    }
}
