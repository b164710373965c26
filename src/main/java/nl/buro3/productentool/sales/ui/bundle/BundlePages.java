package nl.buro3.productentool.sales.ui.bundle;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.buro3.productentool.page.OneReader;
import nl.buro3.productentool.sales.ui.bundle.form.BasketCookies;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.SaidCookie;
import org.springframework.stereotype.Component;

/** The pages that show what a browser has in its bundle, and those on which something about it is said. */
@Component
class BundlePages implements OneReader {

    @Override
    public boolean isFor(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.equals(BundleAddress.PAGE)
                || path.startsWith(BundleAddress.PAGE + "/")
                || BasketCookies.value(request, SaidCookie.NAME).isPresent();
    }
}
