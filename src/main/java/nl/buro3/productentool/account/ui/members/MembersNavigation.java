package nl.buro3.productentool.account.ui.members;

/** The addresses of a customer's own organisation, and what its forms send. */
final class MembersNavigation {

    static final String PATH = "/mijn/organisatie";
    static final String ASK = PATH + "/uitnodigen";
    static final String ASKED = PATH + "/uitnodigingen";
    static final String WAITING = PATH + "/aanvragen";
    static final String PEOPLE = PATH + "/mensen";
    static final String CHOOSE = PATH + "/kiezen";
    static final String ANSWER = "/uitnodiging/antwoord";

    /** For which organisation the form was made: somebody may act for another one by now. */
    static final String ORGANISATION = "organisatie";

    static final String WHO = "wie";
    static final String DO = "doe";
    static final String NAME = "naam";
    static final String EMAIL = "email";
    static final String MANAGES = "beheert";
    static final String LANGUAGE = "taal";

    /** What was done, for the page to say. */
    static final String DONE = "gedaan";

    /** What went wrong, for the page to say. */
    static final String MISTAKE = "fout";

    private MembersNavigation() {}

    /** What is done with somebody. */
    enum Step {
        MANAGER,
        MEMBER,
        OUT,
        AGAIN,
        WITHDRAW,
        APPROVE,
        DECLINE;

        /** As forms send it. */
        String sent() {
            return switch (this) {
                case MANAGER -> "teambeheerder";
                case MEMBER -> "teamlid";
                case OUT -> "eruit";
                case AGAIN -> "opnieuw";
                case WITHDRAW -> "intrekken";
                case APPROVE -> "toegelaten";
                case DECLINE -> "geweigerd";
            };
        }
    }

    /** What was wrong with a form, and with which status it is answered. */
    enum Mistake {
        NAME(422),
        NAME_ADDRESS(422),
        EMAIL(422),
        THERE(422),
        MANY(429),
        NO_MAIL(503),
        LAST(409),
        GONE(404),
        OTHER(409);

        private final int status;

        Mistake(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
