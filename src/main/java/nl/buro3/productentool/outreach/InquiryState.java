package nl.buro3.productentool.outreach;

/** How far a reader's question came. */
public enum InquiryState {
    /** Nobody has answered. */
    NEW,
    ANSWERED,
    /** Nothing more is to be done, answered or not. */
    CLOSED
}
