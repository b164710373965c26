package nl.buro3.productentool.outreach;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator of a real portal when it still shows its readers a phone number and a mailbox that are made up. */
@Component
@ConditionalOnBooleanProperty(name = "portal.demo", havingValue = false)
class HouseContactCheck {

    private static final Logger log = LoggerFactory.getLogger(HouseContactCheck.class);

    private final HouseContact contact;

    HouseContactCheck(HouseContact contact) {
        this.contact = contact;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (contact.isMadeUp()) {
            log.warn(
                    "Every page says to call {} or write to {}, which are made up. Set portal.contact.phone and"
                            + " portal.contact.email in config/application.yml.",
                    contact.phone(),
                    contact.email());
        }
    }
}
