package nl.buro3.productentool.account;

/**
 * How somebody comes in from now on.
 *
 * @param address within the portal, where they choose their password; good for a week and for one password, and for them
 *     alone. Empty for who has an account already
 * @param mailed whether a letter to them is on its way
 */
public record Invitation(Account account, String address, boolean mailed) {}
