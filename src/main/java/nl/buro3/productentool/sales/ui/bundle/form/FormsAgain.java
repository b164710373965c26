package nl.buro3.productentool.sales.ui.bundle.form;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who comes back to an address of a bundle's forms without a form finds the bundle. */
@Controller
class FormsAgain {

    @GetMapping({BundleAddress.ADD, BundleAddress.CHANGE, BundleAddress.KEEP, BundleAddress.MERGE, BundleAddress.SHARE})
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(BundleAddress.PAGE);
    }
}
