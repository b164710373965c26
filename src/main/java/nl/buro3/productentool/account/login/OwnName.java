package nl.buro3.productentool.account.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import nl.buro3.productentool.common.PlainName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** How people change the name by which the portal calls them. */
@Service
@Validated
public class OwnName {

    public static final int LONGEST = 120;

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final People people;
    private final ApplicationEventPublisher events;

    OwnName(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    /**
     * Gives who is logged in another name; this session calls them so at once, others from their next log-in.
     *
     * @throws jakarta.validation.ConstraintViolationException when it is none, or too long
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void change(
            @NotBlank @Size(max = LONGEST) @PlainName String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person person = Accounts.current()
                .flatMap(account -> people.findByEmail(account.email()))
                .orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
        person.rename(name.strip());
        Account account = person.account();
        events.publishEvent(Accounts.audited("person.renamed", "persoon/" + account.id(), "", ""));
        renew(new SignedIn(account, person.passwordHash(), person.canLogIn()), request, response);
    }

    /** The same log-in goes on. */
    private void renew(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        PreAuthenticatedAuthenticationToken token =
                new PreAuthenticatedAuthenticationToken(person, null, person.getAuthorities());
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null) {
            token.setDetails(before.getDetails());
        }
        SecurityContext context = new SecurityContextImpl(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
