package nl.buro3.productentool.sales.ui.mailing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.mailing.MailWishes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes whether somebody wants mail with cards, from the page of their own account. */
@Controller
class MailWishController {

    static final String PATH = "/account/mail";

    private static final String PAGE = "/account";

    private final MailWishes wishes;

    MailWishController(MailWishes wishes) {
        this.wishes = wishes;
    }

    /** Who comes back to this address without a form finds the page. */
    @GetMapping(PATH)
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(PAGE);
    }

    /** A form on which nothing was chosen changes nothing. */
    @PlainForm
    @PostMapping(PATH)
    void choose(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = MailWishSection.CHOICE, defaultValue = "") String choice)
            throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Accounts.current().isEmpty()) {
            SeeOther.at(LogInFirst.address(PAGE), response);
        } else if (choice.equals(MailWishSection.YES) || choice.equals(MailWishSection.NO)) {
            wishes.choose(choice.equals(MailWishSection.YES));
            SeeOther.at(PAGE + "?gedaan=mail", response);
        } else {
            SeeOther.at(PAGE + "#mail", response);
        }
    }
}
