package nl.buro3.productentool.outreach.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.common.RateLimit;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.outreach.BusySpecialistException;
import nl.buro3.productentool.outreach.ContactRequest;
import nl.buro3.productentool.outreach.ContactRequests;
import nl.buro3.productentool.outreach.UnknownSpecialistException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the contact form. */
@Controller
class ContactController {

    private static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int MOST_SENDERS = 50_000;

    private final ContactRequests requests;
    private final RateLimit<String> senders = new RateLimit<>(MOST, WITHIN, WITHIN, MOST_SENDERS);
    private final String address;

    /** @param address the portal's own, or empty for the one that was asked */
    ContactController(ContactRequests requests, @Value("${portal.address}") String address) {
        this.requests = requests;
        this.address = address;
    }

    /** Who comes back to this address without a form finds the one to fill in. */
    @GetMapping(ContactFields.SENDING)
    void again(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(form(request));
    }

    @PostMapping(ContactFields.SENDING)
    void send(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        ContactRequest asked = ContactFields.read(page(request));
        if (!asked.mistakes().isEmpty()) {
            request.getRequestDispatcher("/contact").forward(request, response);
        } else if (!senders.allows(request.getRemoteAddr())
                || !senders.allows(asked.email().toLowerCase(Locale.ROOT))) {
            later(request, response);
        } else {
            take(asked, request);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, sent(asked));
        }
    }

    /** The form as it was filled in, with how else the specialist is reached. */
    @ExceptionHandler(BusySpecialistException.class)
    void later(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher(form(request) + "&" + ContactFields.BUSY + "=1")
                .forward(request, response);
    }

    @ExceptionHandler(UnknownSpecialistException.class)
    void nobody(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** A program that fills in everything is told that all went well. */
    private void take(ContactRequest asked, HttpServletRequest request) {
        if (asked.trap().isEmpty()) {
            requests.send(
                    asked,
                    address.isEmpty() ? Pages.origin(request) : address,
                    Texts.supported(Locale.forLanguageTag(Objects.requireNonNullElse(
                            request.getParameter(ContactFields.LANGUAGE), Texts.DUTCH.getLanguage()))));
        }
    }

    private static String sent(ContactRequest asked) {
        return ContactFields.about("/contact", asked.slug(), asked.specialist())
                .queryParam(ContactFields.SENT, ContactFields.name(asked.kind()))
                .encode()
                .toUriString();
    }

    private static String form(HttpServletRequest request) {
        return "/contact?" + Objects.requireNonNullElse(request.getQueryString(), "");
    }

    private static PageRequest page(HttpServletRequest request) {
        QueryParameters parameters = QueryParameters.full(request.getParameterMap());
        return new PageRequest(new Location("contact", parameters), RouteParameters.empty());
    }
}
