package nl.buro3.productentool.outreach;

import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.problem.Guidance;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import org.springframework.stereotype.Service;

/** Finds out whom a form is for. */
@Service
public class Addressees {

    private final Catalog catalog;
    private final Guidance guidance;
    private final HouseContact house;

    Addressees(Catalog catalog, Guidance guidance, HouseContact house) {
        this.catalog = catalog;
        this.guidance = guidance;
        this.house = house;
    }

    /**
     * Whom to ask: of the card's specialists the one with this handle, or else its first; without a card the specialist
     * with this handle; or else the agency. Empty when there is a slug and no such published card.
     *
     * @param slug or empty
     * @param handle or empty
     */
    public Optional<Addressee> of(String slug, String handle) {
        if (slug.isEmpty()) {
            return Optional.of(new Addressee(null, guidance.specialist(handle).orElse(null), house));
        }
        return catalog.published(slug)
                .map(card -> new Addressee(card.card(), specialist(card, handle).orElse(null), house));
    }

    private static Optional<SpecialistCard> specialist(CardDetails card, String handle) {
        return Stream.concat(
                        card.specialists().stream().filter(one -> one.handle().equals(handle)),
                        card.specialists().stream())
                .findFirst();
    }
}
