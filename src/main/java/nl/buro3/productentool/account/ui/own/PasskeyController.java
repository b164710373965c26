package nl.buro3.productentool.account.ui.own;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.buro3.productentool.account.login.TooManyLogInsException;
import nl.buro3.productentool.account.login.WrongPasswordException;
import nl.buro3.productentool.account.passkey.PasskeyRefusedException;
import nl.buro3.productentool.account.passkey.Passkeys;
import nl.buro3.productentool.account.proof.ProofNeededException;
import nl.buro3.productentool.account.proof.RecentProof;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes new passkeys from the page's script, and the forms by which their owner names them and takes them away. */
@Controller
class PasskeyController {

    static final String OPTIONS = AccountView.PATH + "/passkeys/begin";
    static final String MADE = AccountView.PATH + "/passkeys/gemaakt";
    static final String NAME = AccountView.PATH + "/passkeys/naam";
    static final String REMOVE = AccountView.PATH + "/passkeys/weg";
    static final String PROOF = AccountView.PATH + "/passkeys/bewijs";
    static final String LATER = AccountView.PATH + "/passkeys/later";

    private final Passkeys passkeys;
    private final RecentProof proof;

    PasskeyController(Passkeys passkeys, RecentProof proof) {
        this.passkeys = passkeys;
        this.proof = proof;
    }

    /** Who comes back to one of these addresses without a form finds the page. */
    @GetMapping({NAME, REMOVE, PROOF, LATER})
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(AccountView.PATH);
    }

    @PlainForm
    @PostMapping(OPTIONS)
    void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isRefused(request, response)) {
            return;
        }
        try {
            String options = passkeys.begin(request);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write(options);
        } catch (ProofNeededException e) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } catch (PasskeyRefusedException e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    @PlainForm
    @PostMapping(MADE)
    void add(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestBody(required = false) @Nullable String made)
            throws IOException {
        if (isRefused(request, response)) {
            return;
        }
        try {
            passkeys.add(Objects.requireNonNullElse(made, ""), request, AccountForms.language(request));
            PasskeyOffer.forget(request);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (PasskeyRefusedException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @PlainForm
    @PostMapping(NAME)
    void rename(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = PasskeySection.ID, defaultValue = "") String id,
            @RequestParam(name = PasskeySection.LABEL, defaultValue = "") String label)
            throws ServletException, IOException {
        if (!isRefused(request, response)) {
            change(() -> passkeys.rename(id, label), AccountDone.PASSKEYNAAM, request, response);
        }
    }

    @PlainForm
    @PostMapping(REMOVE)
    void remove(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = PasskeySection.ID, defaultValue = "") String id)
            throws ServletException, IOException {
        if (!isRefused(request, response)) {
            change(() -> passkeys.remove(id), AccountDone.PASSKEYWEG, request, response);
        }
    }

    /** Takes the password of who wants to make one and came in a while ago. */
    @PlainForm
    @PostMapping(PROOF)
    void prove(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = ProofForm.PASSWORD, defaultValue = "") String password)
            throws ServletException, IOException {
        if (isRefused(request, response)) {
            return;
        }
        try {
            proof.show(password, request.getSession());
            SeeOther.at(AccountDone.BEWIJS.address(), response);
        } catch (WrongPasswordException e) {
            AccountForms.showAgain(AccountMistake.PROOF.address(), request, response);
        } catch (TooManyLogInsException e) {
            AccountForms.showAgain(AccountMistake.PROOF_OFTEN.address(), request, response);
        }
    }

    /** Puts the offer of a passkey away, in this browser. */
    @PlainForm
    @PostMapping(LATER)
    void later(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isRefused(request, response)) {
            PasskeyOffer.putAway(request, response);
            SeeOther.at(LogInFirst.own(request.getParameter(PasskeyOffer.BACK)).orElse("/"), response);
        }
    }

    private static void change(
            Runnable change, AccountDone done, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            change.run();
            SeeOther.at(done.address(), response);
        } catch (NoSuchElementException e) {
            AccountForms.showAgain(AccountMistake.GONE.address(), request, response);
        }
    }

    /** Another site's form, or that of somebody whose log-in ended meanwhile, changes nothing. */
    private static boolean isRefused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return true;
        }
        return AccountController.isRefused(request, response);
    }
}
