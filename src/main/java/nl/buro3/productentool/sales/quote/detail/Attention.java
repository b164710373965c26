package nl.buro3.productentool.sales.quote.detail;

/** What a quote waits for, the most urgent first: in this order employees see them. */
public enum Attention {
    ASKED(0),
    QUESTION(1),
    APPROVAL(2),
    WITH_CUSTOMER(3),
    DRAFT(4),
    OVER(5);

    private final int rank;

    Attention(int rank) {
        this.rank = rank;
    }

    /** Its place in that order, as it is stored. */
    public int rank() {
        return rank;
    }

    /** Where a quote stands in it. */
    public static Attention of(QuoteState state, boolean asked, boolean hasQuestions) {
        return switch (state) {
            case DRAFT -> asked ? ASKED : DRAFT;
            case APPROVAL -> APPROVAL;
            case SENT, SEEN -> hasQuestions ? QUESTION : WITH_CUSTOMER;
            case ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, REPLACED -> hasQuestions ? QUESTION : OVER;
        };
    }
}
