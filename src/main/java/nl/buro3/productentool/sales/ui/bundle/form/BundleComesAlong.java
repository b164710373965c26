package nl.buro3.productentool.sales.ui.bundle.form;

import jakarta.servlet.http.HttpServletRequest;
import nl.buro3.productentool.account.registration.ComesAlong;
import nl.buro3.productentool.sales.bundle.Basket;
import org.springframework.stereotype.Component;

/** The bundle of a visitor who registers comes along to their account, wherever they confirm their address. */
@Component
class BundleComesAlong implements ComesAlong {

    private final BasketCookies cookies;

    BundleComesAlong(BasketCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public String chosenIn(HttpServletRequest request) {
        Basket basket = cookies.of(request);
        return basket.lines().isEmpty() ? "" : basket.written();
    }

    @Override
    public String page() {
        return BundleAddress.PAGE;
    }
}
