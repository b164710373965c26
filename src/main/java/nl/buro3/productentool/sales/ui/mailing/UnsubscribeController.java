package nl.buro3.productentool.sales.ui.mailing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.mailing.MailWishes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Stops mail with cards by one request: from the page, or from the program in which the mail was read, which sends the form
 * of RFC 8058 and no cookies.
 */
@Controller
class UnsubscribeController {

    /** Sent where it is to go on after all. */
    static final String RESUME = "toch";

    private final MailWishes wishes;

    UnsubscribeController(MailWishes wishes) {
        this.wishes = wishes;
    }

    @PlainForm
    @PostMapping(MailWishes.PAGE + "{key}")
    void choose(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!wishes.isSomebodys(key)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            if (request.getParameter(RESUME) == null) {
                wishes.stop(key);
            } else {
                wishes.resume(key);
            }
            SeeOther.at(MailWishes.PAGE + key, response);
        }
    }
}
