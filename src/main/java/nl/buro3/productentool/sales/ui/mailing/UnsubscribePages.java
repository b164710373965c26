package nl.buro3.productentool.sales.ui.mailing;

import jakarta.servlet.http.HttpServletRequest;
import nl.buro3.productentool.page.OneReader;
import nl.buro3.productentool.sales.mailing.MailWishes;
import org.springframework.stereotype.Component;

/** Whether somebody stopped mail with cards is theirs alone to see, and changes without anything that pages show. */
@Component
class UnsubscribePages implements OneReader {

    @Override
    public boolean isFor(HttpServletRequest request) {
        return request.getServletPath().startsWith(MailWishes.PAGE);
    }
}
