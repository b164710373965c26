package nl.buro3.productentool.catalog.category;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an employee says of a category. The bounds are those of the database.
 *
 * @param summary a sentence for who looks at it, or empty
 */
public record CategoryText(
        @NotBlank @Size(max = 80) String name,
        @Size(max = 300) String summary) {}
