package nl.buro3.productentool.account.directory;

/**
 * Which people.
 *
 * @param words in their name, their address or the name of an organisation of theirs, each of them; empty for all
 * @param organisation the handle of one of theirs, or empty
 * @param page from 1
 */
public record PeopleQuery(String words, Show show, String organisation, int page) {

    /** Which of them. Colleagues are found by administrators only. */
    public enum Show {
        ALL,
        CUSTOMERS,
        /** Who keeps the people of an organisation. */
        MANAGERS,
        EMPLOYEES,
        ADMINISTRATORS,
        DISABLED
    }
}
