package nl.buro3.productentool.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.buro3.productentool.account.login.PersonResolver;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the rest of a request see the person who is asking, however they logged in; who is none is a visitor. */
class PersonFilter extends OncePerRequestFilter {

    private final PersonResolver resolver;

    PersonFilter(PersonResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication given = SecurityContextHolder.getContext().getAuthentication();
        if (given != null) {
            Optional<Authentication> person = resolver.resolve(given);
            if (!person.equals(Optional.of(given))) {
                SecurityContext context = new SecurityContextImpl();
                context.setAuthentication(person.orElse(null));
                SecurityContextHolder.setContext(context);
            }
        }
        chain.doFilter(request, response);
    }
}
