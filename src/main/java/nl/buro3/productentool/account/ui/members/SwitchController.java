package nl.buro3.productentool.account.ui.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.login.OrganisationSwitch;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a customer go on for another organisation of theirs, on the page where they chose it. */
@Controller
class SwitchController {

    private static final String MINE = "/mijn";

    private final OrganisationSwitch organisations;

    SwitchController(OrganisationSwitch organisations) {
        this.organisations = organisations;
    }

    /** Who comes back to this address without a form sees for whom they act. */
    @GetMapping(MembersNavigation.CHOOSE)
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(MembersNavigation.PATH);
    }

    @PlainForm
    @PostMapping(MembersNavigation.CHOOSE)
    void choose(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = MembersNavigation.ORGANISATION, defaultValue = "") String handle)
            throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String back = back(request.getHeader(HttpHeaders.REFERER));
        if (Accounts.current().isPresent()) {
            organisations.to(handle, request, response);
        } else {
            back = LogInFirst.address(back);
        }
        SeeOther.at(back, response);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /**
     * The page before, on this portal whatever the header says. What belongs to the former organisation is not there for the
     * other one: from a page below their own, that one's own page comes.
     */
    static String back(@Nullable String from) {
        try {
            URI page = URI.create(from == null ? "/" : from);
            String path =
                    "/" + (page.getRawPath() == null ? "" : page.getRawPath().replaceFirst("^/+", ""));
            if (path.startsWith(MembersNavigation.PATH)) {
                return MembersNavigation.PATH;
            }
            if (path.startsWith(MINE + "/")) {
                return MINE;
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
