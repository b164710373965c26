package nl.buro3.productentool.account.ui.entry;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.buro3.productentool.account.login.ForgottenPasswords;
import nl.buro3.productentool.account.login.SignInLetters;
import nl.buro3.productentool.account.login.TooManyLettersException;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.mail.MailAddress;
import nl.buro3.productentool.page.PlainForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the address of who forgot their password. */
@Controller
class ForgottenController {

    static final String PATH = SignInLetters.FORGOTTEN + "/versturen";

    private final ForgottenPasswords passwords;

    ForgottenController(ForgottenPasswords passwords) {
        this.passwords = passwords;
    }

    /** Who comes back to this address without a form finds the one to fill in. */
    @GetMapping(PATH)
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(SignInLetters.FORGOTTEN);
    }

    @PlainForm
    @PostMapping(PATH)
    void ask(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = ForgottenView.EMAIL, defaultValue = "") String email)
            throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<MailAddress> address = MailAddress.of(email.strip());
        Optional<String> origin = Pages.knownOrigin(request);
        if (address.isEmpty() || origin.isEmpty()) {
            EntryTrouble trouble = address.isEmpty() ? EntryTrouble.MISTAKE : EntryTrouble.NO_ADDRESS;
            AccountForms.showAgain(SignInLetters.FORGOTTEN + trouble.query(), request, response);
            return;
        }
        try {
            passwords.ask(
                    address.get(), Network.of(request.getRemoteAddr()), origin.get(), AccountForms.language(request));
            SeeOther.at(SignInLetters.FORGOTTEN + "?" + EntryTrouble.SENT + "=1", response);
        } catch (TooManyLettersException e) {
            AccountForms.showAgain(SignInLetters.FORGOTTEN + EntryTrouble.BUSY.query(), request, response);
        }
    }
}
