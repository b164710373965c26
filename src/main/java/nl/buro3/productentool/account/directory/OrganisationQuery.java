package nl.buro3.productentool.account.directory;

/**
 * Which organisations.
 *
 * @param words in their name, place or line of business, each of them; empty for all
 * @param page from 1
 */
public record OrganisationQuery(String words, int page) {}
