package nl.buro3.productentool.account;

import java.io.Serializable;

/**
 * A customer company as other modules see it.
 *
 * @param handle its short name in addresses
 */
public record OrganisationRef(long id, String handle, String name, String sector, String city)
        implements Serializable {}
