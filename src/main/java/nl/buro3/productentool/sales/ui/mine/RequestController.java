package nl.buro3.productentool.sales.ui.mine;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.ownership.Ownership;
import nl.buro3.productentool.sales.ownership.StaleException;
import nl.buro3.productentool.sales.ownership.Wish;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what a customer asks about what they have. */
@Controller
class RequestController {

    private final Ownership ownership;

    RequestController(Ownership ownership) {
        this.ownership = ownership;
    }

    /** Who comes back to this address without a form finds their products. */
    @GetMapping({MineAddress.ASKING, MineAddress.WITHDRAWING})
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(MineAddress.MINE);
    }

    @PlainForm
    @PostMapping(MineAddress.ASKING)
    void ask(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String page = MineAddress.owned(owned(request));
        if (Accounts.current().map(Account::organisation).isEmpty()) {
            SeeOther.at(Accounts.current().isPresent() ? MineAddress.MINE : LogInFirst.address(page), response);
            return;
        }
        Wish wish = RequestFields.read(page(request));
        if (wish.mistakes().isEmpty()) {
            ownership.ask(owned(request), wish, Pages.knownOrigin(request).orElse(""), language(request));
            SeeOther.at(page + "?" + RequestFields.SENT + "=1", response);
        } else {
            request.getRequestDispatcher(page).forward(request, response);
        }
    }

    @PlainForm
    @PostMapping(MineAddress.WITHDRAWING)
    void withdraw(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (Accounts.current().map(Account::organisation).isEmpty()) {
            SeeOther.at(
                    Accounts.current().isPresent() ? MineAddress.MINE : LogInFirst.address(MineAddress.MINE), response);
            return;
        }
        try {
            long owned = ownership.withdraw(
                    number(request, RequestFields.REQUEST),
                    Pages.knownOrigin(request).orElse(""));
            SeeOther.at(MineAddress.owned(owned) + "?" + RequestFields.WITHDRAWN + "=1", response);
        } catch (StaleException e) {
            SeeOther.at(MineAddress.owned(owned(request)) + "?" + RequestFields.TOO_LATE + "=1", response);
        }
    }

    @ExceptionHandler(NoSuchElementException.class)
    void nothing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static long owned(HttpServletRequest request) {
        return number(request, RequestFields.OWNED);
    }

    private static long number(HttpServletRequest request, String field) {
        String number = Objects.requireNonNullElse(request.getParameter(field), "");
        return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
    }

    static Locale language(HttpServletRequest request) {
        return Texts.supported(Locale.forLanguageTag(
                Objects.requireNonNullElse(request.getParameter(RequestFields.LANGUAGE), Texts.DUTCH.getLanguage())));
    }

    static PageRequest page(HttpServletRequest request) {
        QueryParameters parameters = QueryParameters.full(request.getParameterMap());
        return new PageRequest(new Location("mijn", parameters), RouteParameters.empty());
    }
}
