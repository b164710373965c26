package nl.buro3.productentool.sales.ui.quote;

import jakarta.servlet.http.HttpServletRequest;
import nl.buro3.productentool.account.proof.PassCookie;
import nl.buro3.productentool.page.OneReader;
import nl.buro3.productentool.sales.quote.ProspectQuotes;
import org.springframework.stereotype.Component;

/** What a browser has once the code of a quote's own link was right. */
@Component
class ProspectPass implements OneReader {

    static final PassCookie COOKIE = new PassCookie("offerte", "/offerte");

    @Override
    public boolean isFor(HttpServletRequest request) {
        return request.getServletPath().startsWith(ProspectQuotes.PATH);
    }
}
