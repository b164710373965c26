package nl.buro3.productentool.account;

/**
 * Who is left in a customer company besides somebody whose place in it changes. A company with people is never without a
 * manager who can come in: nobody could invite or take out anybody any more.
 *
 * @param managers how many of them keep its people
 * @param people how many there are
 */
record Others(long managers, long people) {

    /** Whether somebody can be taken out. The last one can: an empty company needs no manager. */
    boolean canSpare(boolean manager) {
        return !manager || managers > 0 || people == 0;
    }

    /** Whether a manager can become an ordinary member. */
    boolean canKeepThemselves() {
        return managers > 0;
    }
}
