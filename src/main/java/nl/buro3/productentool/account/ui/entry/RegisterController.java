package nl.buro3.productentool.account.ui.entry;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.buro3.productentool.account.login.SignInLetters;
import nl.buro3.productentool.account.login.TooManyLettersException;
import nl.buro3.productentool.account.registration.ComesAlong;
import nl.buro3.productentool.account.registration.RegistrationRequest;
import nl.buro3.productentool.account.registration.Registrations;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.PlainForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the form by which somebody registers. */
@Controller
class RegisterController {

    static final String PATH = SignInLetters.REGISTER + "/versturen";

    private final Registrations registrations;
    private final Optional<ComesAlong> along;

    RegisterController(Registrations registrations, Optional<ComesAlong> along) {
        this.along = along;
        this.registrations = registrations;
    }

    /** Who comes back to this address without a form finds the one to fill in. */
    @GetMapping(PATH)
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(SignInLetters.REGISTER);
    }

    @PlainForm
    @PostMapping(PATH)
    void register(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        RegistrationRequest wanted = RegisterFields.read(request);
        Optional<String> origin = Pages.knownOrigin(request);
        boolean isMistaken =
                !wanted.mistakes().isEmpty() || wanted.passwordMistake().isPresent();
        if (isMistaken || origin.isEmpty()) {
            EntryTrouble trouble = isMistaken ? EntryTrouble.MISTAKE : EntryTrouble.NO_ADDRESS;
            AccountForms.showAgain(SignInLetters.REGISTER + trouble.query(), request, response);
            return;
        }
        try {
            registrations.ask(
                    wanted.with(along.map(kept -> kept.chosenIn(request)).orElse("")),
                    Network.of(request.getRemoteAddr()),
                    origin.get(),
                    ConfirmController.LINK,
                    AccountForms.language(request));
            SeeOther.at(SignInLetters.REGISTER + "?" + EntryTrouble.SENT + "=1", response);
        } catch (TooManyLettersException e) {
            AccountForms.showAgain(SignInLetters.REGISTER + EntryTrouble.BUSY.query(), request, response);
        }
    }
}
