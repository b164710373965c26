package nl.buro3.productentool.sharing;

import jakarta.servlet.http.HttpServletRequest;
import nl.buro3.productentool.account.proof.PassCookie;
import nl.buro3.productentool.page.OneReader;
import org.springframework.stereotype.Component;

/** What a browser has once the code of a link was right. */
@Component
class LinkPass implements OneReader {

    static final PassCookie COOKIE = new PassCookie("deellink", SharedLink.PATH);

    @Override
    public boolean isFor(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith(SharedLink.PATH) || path.equals(LinkPage.CARDS) || path.equals(EndedLink.PAGE);
    }
}
