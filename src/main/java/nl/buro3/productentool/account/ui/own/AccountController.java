package nl.buro3.productentool.account.ui.own;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.device.Devices;
import nl.buro3.productentool.account.login.OwnName;
import nl.buro3.productentool.account.login.Passwords;
import nl.buro3.productentool.account.login.RefusedPasswordException;
import nl.buro3.productentool.account.login.TooManyLogInsException;
import nl.buro3.productentool.account.login.WrongPasswordException;
import nl.buro3.productentool.account.phone.Phones;
import nl.buro3.productentool.account.ui.AccountForms;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the forms of the page of one's own account. */
@Controller
class AccountController {

    static final String NAME = AccountView.PATH + "/naam";
    static final String PHONE = AccountView.PATH + "/telefoon";
    static final String PASSWORD = AccountView.PATH + "/wachtwoord";
    static final String DEVICE = AccountView.PATH + "/apparaat";
    static final String OTHERS = AccountView.PATH + "/apparaten";

    private final OwnName name;
    private final Phones phones;
    private final Passwords passwords;
    private final Devices devices;

    AccountController(OwnName name, Phones phones, Passwords passwords, Devices devices) {
        this.name = name;
        this.phones = phones;
        this.passwords = passwords;
        this.devices = devices;
    }

    /** Who comes back to one of these addresses without a form finds the page. */
    @GetMapping({NAME, PHONE, PASSWORD, DEVICE, OTHERS})
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(AccountView.PATH);
    }

    @PlainForm
    @PostMapping(NAME)
    void rename(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = NameSection.NAME, defaultValue = "") String typed)
            throws ServletException, IOException {
        if (isRefused(request, response)) {
            return;
        }
        try {
            name.change(typed.replaceAll("\\p{Cntrl}", " ").strip(), request, response);
            SeeOther.at(AccountDone.NAAM.address(), response);
        } catch (ConstraintViolationException e) {
            AccountForms.showAgain(AccountMistake.NAME.address(), request, response);
        }
    }

    /** An empty field takes the number away; a form without the field changes nothing. */
    @PlainForm
    @PostMapping(PHONE)
    void changePhone(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = PhoneSection.NAME, required = false) @Nullable String typed)
            throws ServletException, IOException {
        if (isRefused(request, response)) {
            return;
        }
        if (typed == null) {
            SeeOther.at(AccountView.PATH, response);
            return;
        }
        try {
            phones.changeMine(typed);
            SeeOther.at(AccountDone.TELEFOON.address(), response);
        } catch (ConstraintViolationException e) {
            AccountForms.showAgain(AccountMistake.PHONE.address(), request, response);
        }
    }

    @PlainForm
    @PostMapping(PASSWORD)
    void changePassword(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = PasswordSection.PRESENT, defaultValue = "") String present,
            @RequestParam(name = PasswordSection.WANTED, defaultValue = "") String wanted)
            throws ServletException, IOException {
        if (isRefused(request, response)) {
            return;
        }
        try {
            passwords.change(present, wanted, AccountForms.posting(request));
            SeeOther.at("/inloggen?gewijzigd", response);
        } catch (WrongPasswordException e) {
            AccountForms.showAgain(AccountMistake.PRESENT.address(), request, response);
        } catch (TooManyLogInsException e) {
            AccountForms.showAgain(AccountMistake.OFTEN.address(), request, response);
        } catch (RefusedPasswordException e) {
            request.setAttribute(PasswordSection.REFUSED, e.mistake());
            AccountForms.showAgain(AccountMistake.WANTED.address(), request, response);
        }
    }

    @PlainForm
    @PostMapping(DEVICE)
    void endDevice(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = DevicesSection.ID, defaultValue = "") String id)
            throws ServletException, IOException {
        if (isRefused(request, response)) {
            return;
        }
        try {
            devices.end(id.matches("\\d{1,18}") ? Long.parseLong(id) : -1);
            SeeOther.at(AccountDone.APPARAAT.address(), response);
        } catch (NoSuchElementException e) {
            AccountForms.showAgain(AccountMistake.GONE.address(), request, response);
        }
    }

    @PlainForm
    @PostMapping(OTHERS)
    void endOthers(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isRefused(request, response)) {
            devices.endOthers(request.getSession(false));
            SeeOther.at(AccountDone.APPARATEN.address(), response);
        }
    }

    /** Another site's form, or that of somebody whose log-in ended meanwhile, changes nothing. */
    static boolean isRefused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return true;
        }
        if (Accounts.current().isEmpty()) {
            SeeOther.at(LogInFirst.address(AccountView.PATH), response);
            return true;
        }
        return false;
    }
}
