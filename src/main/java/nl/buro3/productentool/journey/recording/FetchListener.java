package nl.buro3.productentool.journey.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.sharing.LinkFetched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Notes that a link was fetched and what asked for it, without a visit and without saying by whom: most fetches of a link
 * in a mail are those of scanners and previews. Nothing that goes wrong here keeps a reader from the card.
 */
@Component
class FetchListener {

    private static final Logger log = LoggerFactory.getLogger(FetchListener.class);

    private final TouchpointStore touchpoints;
    private final TouchpointLimits limits;

    FetchListener(TouchpointStore touchpoints, TouchpointLimits limits) {
        this.touchpoints = touchpoints;
        this.limits = limits;
    }

    @EventListener
    void on(LinkFetched fetched) {
        CurrentReader.request()
                .filter(request -> limits.allowFetch(Network.of(request.getRemoteAddr()), fetched.linkId()))
                .ifPresent(request -> keep(fetched, kind(request)));
    }

    /** What the fetch looked like, in the words of the touchpoint's subject. */
    private static String kind(HttpServletRequest request) {
        if (Accounts.staffIsLooking()) {
            return "medewerker";
        }
        return Robots.sent(request) ? "programma" : "browser";
    }

    private void keep(LinkFetched fetched, String kind) {
        try {
            touchpoints.add(new Touchpoint(
                    UUID.randomUUID(),
                    null,
                    null,
                    TouchpointType.LINK_FETCHED,
                    fetched.at(),
                    fetched.productId(),
                    fetched.linkId(),
                    kind,
                    null,
                    false));
        } catch (DataAccessException | TransactionException e) {
            log.warn("A fetch of link {} could not be noted: {}", fetched.linkId(), e.getMessage());
        }
    }
}
