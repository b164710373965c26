package nl.buro3.productentool.outreach;

import nl.buro3.productentool.common.PhoneNumber;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the agency itself is reached: what readers get wherever no specialist is at hand, such as on an error page or
 * behind a link that has ended. Set by an operator.
 *
 * @param phone as it is written for people
 * @param email the mailbox that somebody always reads
 */
@ConfigurationProperties("portal.contact")
public record HouseContact(String phone, String email) {

    /** The phone number as a link dials it. */
    public String dialled() {
        return PhoneNumber.link(phone);
    }

    /** Whether nobody can be reached by it: no mailbox can exist below the domains of RFC 2606. */
    boolean isMadeUp() {
        return email.endsWith(".example") || email.matches(".*[@.]example\\.(com|net|org)");
    }
}
