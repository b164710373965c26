package nl.buro3.productentool.account;

/**
 * A person as the keepers of the accounts see them.
 *
 * @param enabled whether they can log in
 */
public record ManagedPerson(Account account, boolean enabled) {}
