package nl.buro3.productentool.catalog;

import java.util.Optional;

/**
 * How far a portal is that began empty.
 *
 * @param category whether there is one
 * @param specialist whether there is one
 * @param unpublished the slug of the card that was written at last and that customers do not see
 * @param published whether customers see a card
 */
public record SetupProgress(boolean category, boolean specialist, Optional<String> unpublished, boolean published) {

    /** Whether there is a card, whoever sees it. */
    public boolean card() {
        return published || unpublished.isPresent();
    }

    /** Whether nothing is left to begin with. */
    public boolean isDone() {
        return category && specialist && published;
    }
}
