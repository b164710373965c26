package nl.buro3.productentool.journey.recording;

import java.util.UUID;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.fetch.Fetch;
import nl.buro3.productentool.journey.fetch.FetchKind;
import nl.buro3.productentool.journey.fetch.Fetches;
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
    private final AllAtOnce allAtOnce;

    FetchListener(TouchpointStore touchpoints, TouchpointLimits limits, AllAtOnce allAtOnce) {
        this.touchpoints = touchpoints;
        this.limits = limits;
        this.allAtOnce = allAtOnce;
    }

    @EventListener
    void on(LinkFetched fetched) {
        CurrentReader.request().ifPresent(request -> {
            Network network = Network.of(request.getRemoteAddr());
            if (limits.allowFetch(network, fetched.linkId())) {
                keep(fetched, network, Accounts.staffIsLooking() ? Fetches.byStaff() : Fetches.of(request));
            }
        });
    }

    private void keep(LinkFetched fetched, Network network, Fetch fetch) {
        try {
            Touchpoint touchpoint = touchpoint(fetched, fetch);
            touchpoints.add(touchpoint);
            if (fetch.kind() == FetchKind.READER) {
                touchpoints.say(
                        allAtOnce.with(touchpoint.id(), network, fetched.linkId(), fetched.at()),
                        fetch.amongMany().line());
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("A fetch of link {} could not be noted: {}", fetched.linkId(), e.getMessage());
        }
    }

    private static Touchpoint touchpoint(LinkFetched fetched, Fetch fetch) {
        return new Touchpoint(
                UUID.randomUUID(),
                null,
                null,
                TouchpointType.LINK_FETCHED,
                fetched.at(),
                fetched.productId(),
                fetched.linkId(),
                fetch.line(),
                null,
                false);
    }
}
