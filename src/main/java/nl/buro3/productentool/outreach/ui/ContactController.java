package nl.buro3.productentool.outreach.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.outreach.ContactRequest;
import nl.buro3.productentool.outreach.ContactRequests;
import nl.buro3.productentool.outreach.ContactRequests.Taken;
import nl.buro3.productentool.outreach.TooManyQuestionsException;
import nl.buro3.productentool.outreach.UnknownSpecialistException;
import nl.buro3.productentool.page.PlainForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes the contact form. */
@Controller
class ContactController {

    private final ContactRequests requests;

    ContactController(ContactRequests requests) {
        this.requests = requests;
    }

    /** Who comes back to this address without a form finds the one to fill in. */
    @GetMapping(ContactFields.SENDING)
    void again(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(form(request));
    }

    @PlainForm
    @PostMapping(ContactFields.SENDING)
    void send(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        ContactRequest asked = ContactFields.read(page(request));
        if (asked.mistakes().isEmpty()) {
            Taken taken = requests.send(
                    asked,
                    Network.of(request.getRemoteAddr()),
                    Pages.knownOrigin(request).orElse(""),
                    language(request));
            SeeOther.at(sent(asked, taken), response);
        } else {
            request.getRequestDispatcher("/contact").forward(request, response);
        }
    }

    /** The form as it was filled in, with how else the specialist is reached. */
    @ExceptionHandler(TooManyQuestionsException.class)
    void later(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher(form(request) + "&" + ContactFields.BUSY + "=1")
                .forward(request, response);
    }

    @ExceptionHandler(UnknownSpecialistException.class)
    void nobody(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static Locale language(HttpServletRequest request) {
        return Texts.supported(Locale.forLanguageTag(
                Objects.requireNonNullElse(request.getParameter(ContactFields.LANGUAGE), Texts.DUTCH.getLanguage())));
    }

    private static String sent(ContactRequest asked, Taken taken) {
        UriComponentsBuilder page = ContactFields.about("/contact", asked.slug(), asked.specialist())
                .queryParam(ContactFields.SENT, ContactFields.name(asked.kind()));
        if (taken.mailed()) {
            page.queryParam(ContactFields.MAILED, "mail");
        }
        return page.encode().toUriString();
    }

    private static String form(HttpServletRequest request) {
        return "/contact?" + Objects.requireNonNullElse(request.getQueryString(), "");
    }

    private static PageRequest page(HttpServletRequest request) {
        QueryParameters parameters = QueryParameters.full(request.getParameterMap());
        return new PageRequest(new Location("contact", parameters), RouteParameters.empty());
    }
}
