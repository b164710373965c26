package nl.buro3.productentool.account;

/**
 * Somebody as who keeps the accounts sees them.
 *
 * @param enabled whether they can log in
 */
public record ManagedPerson(Account account, boolean enabled) {}
