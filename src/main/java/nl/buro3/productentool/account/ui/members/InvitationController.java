package nl.buro3.productentool.account.ui.members;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.login.OrganisationSwitch;
import nl.buro3.productentool.account.member.ReceivedInvitations;
import nl.buro3.productentool.account.member.ReceivedInvitations.Accepted;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the yes or no of somebody who was asked to join an organisation. */
@Controller
class InvitationController {

    private final ReceivedInvitations invitations;
    private final OrganisationSwitch organisations;

    InvitationController(ReceivedInvitations invitations, OrganisationSwitch organisations) {
        this.invitations = invitations;
        this.organisations = organisations;
    }

    /** Who comes back to this address without a form is told what invitations are. */
    @GetMapping(MembersNavigation.ANSWER)
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(ReceivedInvitations.PATH);
    }

    @PlainForm
    @PostMapping(MembersNavigation.ANSWER)
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = AccountDesk.KEY, defaultValue = "") String key,
            @RequestParam(name = InvitationView.ANSWER, defaultValue = "") String answer)
            throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<String> onwards = answer.equals(InvitationView.YES)
                ? invitations.accept(key).map(accepted -> onwards(accepted, request, response))
                : declined(key, answer);
        if (onwards.isPresent()) {
            SeeOther.at(onwards.get(), response);
        } else {
            String page = ReceivedInvitations.PATH + "?" + AccountDesk.KEY + "=";
            request.getRequestDispatcher(page + URLEncoder.encode(key, StandardCharsets.UTF_8))
                    .forward(request, response);
        }
    }

    private Optional<String> declined(String key, String answer) {
        if (!answer.equals(InvitationView.NO)) {
            return Optional.empty();
        }
        invitations.decline(key);
        return Optional.of(answered(InvitationView.NO));
    }

    /** Who is new chooses a password; who is logged in goes on for the organisation that they joined. */
    private String onwards(Accepted accepted, HttpServletRequest request, HttpServletResponse response) {
        if (!accepted.choosing().isEmpty()) {
            return accepted.choosing();
        }
        if (Accounts.current().filter(who -> who.id() == accepted.person()).isPresent()) {
            organisations.to(accepted.organisation().handle(), request, response);
            return MembersNavigation.PATH + "?" + MembersNavigation.DONE + "=welkom";
        }
        return answered(InvitationView.YES);
    }

    private static String answered(String answer) {
        return ReceivedInvitations.PATH + "?" + InvitationView.ANSWERED + "=" + answer;
    }
}
