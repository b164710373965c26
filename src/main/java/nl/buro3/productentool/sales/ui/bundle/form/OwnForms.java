package nl.buro3.productentool.sales.ui.bundle.form;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;

/** Forms about bundles that are stored: only who is logged in has any. */
public final class OwnForms {

    private OwnForms() {}

    /** Whether somebody is logged in; who is not is led to the log-in, and from there to their bundle. */
    public static boolean admits(HttpServletResponse response) throws IOException {
        boolean isIn = Accounts.current().isPresent();
        if (!isIn) {
            response.sendRedirect(LogInFirst.address(BundleAddress.PAGE));
        }
        return isIn;
    }
}
