package nl.buro3.productentool.account;

import java.util.Locale;

/**
 * How a letter is written that goes out with a change of accounts.
 *
 * @param origin the portal's own address, without a slash behind it; empty when it is not known for sure: no letter goes out
 *     then, since its link might lead elsewhere
 * @param language of who writes it
 */
public record Posting(String origin, Locale language) {}
