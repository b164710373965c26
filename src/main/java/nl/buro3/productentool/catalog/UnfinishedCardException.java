package nl.buro3.productentool.catalog;

/** A card without a summary or a description is not shown to customers yet. */
public class UnfinishedCardException extends RuntimeException {

    private final boolean summarised;
    private final boolean described;

    /** At least one of them is missing. */
    UnfinishedCardException(String slug, boolean summarised, boolean described) {
        super("the card %s has no summary or no description".formatted(slug));
        this.summarised = summarised;
        this.described = described;
    }

    /** Whether it has a summary. */
    public boolean isSummarised() {
        return summarised;
    }

    /** Whether it has a description. */
    public boolean isDescribed() {
        return described;
    }
}
