package nl.buro3.productentool.account.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.member.Members;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Lets who is logged in go on for another organisation of theirs. The log-in stays the same one; its rights are those of the
 * other membership from now on, and what the browser's live pages held for the former one is gone.
 *
 * @see <a href="../../../../../../../../docs/decisions/0021-several-organisations.md">Decision 21</a>
 */
@Component
public class OrganisationSwitch {

    /** What Vaadin keeps of live pages. */
    private static final String LIVE = "com.vaadin.";

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Members members;
    private final People people;

    OrganisationSwitch(Members members, People people) {
        this.members = members;
        this.people = people;
    }

    /**
     * Acts for this organisation from now on, here and at the next log-in.
     *
     * @param handle of the organisation
     * @throws java.util.NoSuchElementException when it is none of theirs; nothing is changed then
     */
    @PreAuthorize("hasRole('CUSTOMER')")
    public void to(String handle, HttpServletRequest request, HttpServletResponse response) {
        members.actFor(handle);
        String email = Accounts.current().map(Account::email).orElseThrow();
        SignedIn renewed = PersonResolver.find(people, email)
                .filter(SignedIn::isEnabled)
                .orElseThrow(() -> new AccessDeniedException("cannot come in any more"));
        HttpSession session = request.getSession();
        live(session).forEach(session::removeAttribute);
        request.changeSessionId();
        SecurityContext context = new SecurityContextImpl();
        context.setAuthentication(authentication(renewed));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Of the same log-in: from the same place. */
    private static Authentication authentication(SignedIn renewed) {
        PreAuthenticatedAuthenticationToken token =
                new PreAuthenticatedAuthenticationToken(renewed, null, renewed.getAuthorities());
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null) {
            token.setDetails(before.getDetails());
        }
        return token;
    }

    private static List<String> live(HttpSession session) {
        return Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(LIVE))
                .toList();
    }
}
