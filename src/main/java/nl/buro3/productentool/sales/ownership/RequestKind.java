package nl.buro3.productentool.sales.ownership;

import org.springframework.modulith.NamedInterface;

/** What a customer can ask about what they have. */
@NamedInterface("events")
public enum RequestKind {
    RENEW,
    CHANGE,
    STOP
}
