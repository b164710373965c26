package nl.buro3.productentool.account;

/**
 * A way for somebody to choose their password.
 *
 * @param address within the portal; good for a week and for one password, and for them alone
 */
public record Invitation(Account account, String address) {}
