package nl.buro3.productentool.sales.ui.mine;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.order.Confirmation;
import nl.buro3.productentool.sales.order.NotFixedException;
import nl.buro3.productentool.sales.order.Ordering;
import nl.buro3.productentool.sales.order.OtherPriceException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the form of an order. */
@Controller
class OrderController {

    private final Ordering ordering;

    OrderController(Ordering ordering) {
        this.ordering = ordering;
    }

    /** A form without a key of its page has shown nobody what it costs: it leads to the page that does. */
    @PlainForm
    @PostMapping(MineAddress.ORDER)
    void order(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        OrderInput input = OrderInput.read(RequestController.page(request));
        Optional<UUID> key = input.formKey();
        if (Accounts.current().isEmpty()) {
            SeeOther.at(LogInFirst.address(input.address()), response);
        } else if (!isForThem(request) || key.isEmpty()) {
            SeeOther.at(key.isEmpty() ? input.address() : input.switched(), response);
        } else if (!input.mistakes().isEmpty() && ordering.placedWith(key.get()).isPresent()) {
            String number = ordering.placedWith(key.get()).get();
            SeeOther.at(MineAddress.order(number) + "?" + PlacedOrderView.BEFORE + "=1", response);
        } else if (input.mistakes().isEmpty()) {
            String number = place(input, new Confirmation(key.get(), input.seen(), input.reference()), request);
            SeeOther.at(MineAddress.order(number) + "?" + PlacedOrderView.NEW + "=1", response);
        } else {
            request.getRequestDispatcher(MineAddress.ORDER).forward(request, response);
        }
    }

    private String place(OrderInput input, Confirmation confirmation, HttpServletRequest request) {
        return ordering.place(
                input.wanted(),
                confirmation,
                Pages.knownOrigin(request).orElse(""),
                RequestController.language(request));
    }

    /** Somebody may act for another organisation meanwhile: the form is shown once more, for that one. */
    private static boolean isForThem(HttpServletRequest request) {
        return Accounts.current()
                .map(Account::organisation)
                .map(OrganisationRef::handle)
                .filter(handle -> handle.equals(request.getParameter(OrderInput.ORGANISATION)))
                .isPresent();
    }

    /** The form once more, with what it costs now. */
    @ExceptionHandler(OtherPriceException.class)
    void otherPrice(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher(MineAddress.ORDER + "?" + OrderInput.OTHER_PRICE + "=1")
                .forward(request, response);
    }

    /** The page says that it needs a quote. */
    @ExceptionHandler(NotFixedException.class)
    void notFixed(HttpServletRequest request, HttpServletResponse response) {
        SeeOther.at(OrderInput.read(RequestController.page(request)).address(), response);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void nothing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
