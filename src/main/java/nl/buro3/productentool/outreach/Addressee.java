package nl.buro3.productentool.outreach;

import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.common.House;
import org.jspecify.annotations.Nullable;

/**
 * Whom a reader asks, and about what: a specialist about a card, a specialist in general, or the agency.
 *
 * @param card or null for none
 * @param specialist or null for the agency itself
 */
public record Addressee(
        @Nullable CardSummary card, @Nullable SpecialistCard specialist, HouseContact house) {

    /** What it is about: the card, or the agency. */
    public String subject() {
        return card == null ? House.current().name() : card.name();
    }

    /** The card's slug; empty for none. */
    public String slug() {
        return card == null ? "" : card.slug();
    }

    /** Where what it is about can be read. */
    public String address() {
        return card == null ? "/" : card.url();
    }

    /** The specialist's handle; empty for the agency. */
    public String handle() {
        return specialist == null ? "" : specialist.handle();
    }

    public String name() {
        return specialist == null ? House.current().name() : specialist.name();
    }

    /** The name by which they are spoken to. */
    public String calledName() {
        return specialist == null ? House.current().name() : specialist.firstName();
    }

    public String phone() {
        return specialist == null ? house.phone() : specialist.phone();
    }

    public String email() {
        return specialist == null ? house.email() : specialist.email();
    }
}
