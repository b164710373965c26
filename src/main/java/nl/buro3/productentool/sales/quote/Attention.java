package nl.buro3.productentool.sales.quote;

/** What a quote waits for, the most urgent first: in this order employees see them. */
enum Attention {
    ASKED,
    QUESTION,
    APPROVAL,
    WITH_CUSTOMER,
    DRAFT,
    OVER;

    static Attention of(QuoteState state, boolean asked, boolean hasQuestions) {
        return switch (state) {
            case DRAFT -> asked ? ASKED : DRAFT;
            case APPROVAL -> APPROVAL;
            case SENT, SEEN -> hasQuestions ? QUESTION : WITH_CUSTOMER;
            case ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, REPLACED -> hasQuestions ? QUESTION : OVER;
        };
    }
}
