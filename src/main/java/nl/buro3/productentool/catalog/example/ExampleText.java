package nl.buro3.productentool.catalog.example;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * The words of an example.
 *
 * @param sector the customer's line of business, or empty
 * @param link where more can be read, http or https, or null
 */
public record ExampleText(
        @NotBlank @Size(max = 160) String title,
        @Size(max = 80) String sector,
        @NotBlank @Size(max = 2000) String text,

        @Nullable @Size(max = 500) @URL(regexp = "https?://.*")
        String link) {}
