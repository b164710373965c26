package nl.buro3.productentool.outreach;

/**
 * Which questions of the inbox.
 *
 * @param page from 1
 */
public record InboxQuery(Show show, Owner owner, int page) {

    public static final int PAGE_SIZE = 25;

    /** In which state; what a program may have sent is shown apart from the others. */
    public enum Show {
        NEW,
        /** New for longer than it should be. */
        OVERDUE,
        ANSWERED,
        CLOSED,
        ALL,
        SUSPECT
    }

    /** Whose. */
    public enum Owner {
        ANYONE,
        MINE,
        NOBODY
    }
}
