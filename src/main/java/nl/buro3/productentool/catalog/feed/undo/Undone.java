package nl.buro3.productentool.catalog.feed.undo;

import java.util.List;

/**
 * What became of the cards of an import that is undone.
 *
 * @param restored how many got back what they had
 * @param erased how many are gone that the import made
 * @param archived those that it made and that something refers to: they are archived
 * @param changed those that people changed since: they stay as they are until it is said that they go back too
 * @param gone how many were not there any more
 * @param refused those that cannot get back what they had, with the reason, in Dutch
 */
public record Undone(
        int restored, int erased, List<Named> archived, List<Changed> changed, int gone, List<String> refused) {

    public record Named(String slug, String name) {}

    /** A card that people changed since, and in which columns of the feed. */
    public record Changed(String slug, String name, List<String> parts) {}
}
