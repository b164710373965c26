package nl.buro3.productentool.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.buro3.productentool.common.PlainName;

/**
 * A customer company that is to be known. The bounds are those of the database.
 *
 * @param sector its line of business, or empty
 * @param city or empty
 */
public record NewOrganisation(
        @NotBlank @Size(max = 160) @PlainName String name,
        @Size(max = 80) String sector,
        @Size(max = 80) String city) {}
