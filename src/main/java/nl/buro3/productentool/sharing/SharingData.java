package nl.buro3.productentool.sharing;

import java.util.List;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The links that were made for somebody: they name whom they were for, and lead to what was read through them. */
@Component
@Order(SharingData.AFTER_THE_JOURNEY)
class SharingData implements PersonalData {

    static final int AFTER_THE_JOURNEY = 10;

    private final ShareLinks links;
    private final ShareLinkRepository stored;

    SharingData(ShareLinks links, ShareLinkRepository stored) {
        this.links = links;
        this.stored = stored;
    }

    @Override
    public String part() {
        return "links";
    }

    @Override
    public List<?> of(Subject subject) {
        return links.naming(subject);
    }

    @Override
    public void erase(Subject subject) {
        stored.deleteAllByIdInBatch(
                links.naming(subject).stream().map(SharedLink::id).toList());
    }
}
