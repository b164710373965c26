package nl.buro3.productentool.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.buro3.productentool.common.ui.Pages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells what makes links which address an operator set, so that no request's host takes its place. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnAddressFilter extends OncePerRequestFilter {

    private final String address;

    /** @param address the portal's own, or empty */
    OwnAddressFilter(@Value("${portal.address}") String address) {
        this.address = address.strip().replaceFirst("/+$", "");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!address.isEmpty()) {
            request.setAttribute(Pages.OWN_ADDRESS, address);
        }
        chain.doFilter(request, response);
    }
}
