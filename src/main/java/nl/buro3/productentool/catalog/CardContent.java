package nl.buro3.productentool.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an editor or a feed says of a product. The bounds are those of the database.
 *
 * @param description Markdown; links to other cards are written as {@code [text](product:slug)}
 * @param audience for whom it is, or empty
 * @param delivery how long it takes, or empty
 */
public record CardContent(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 300) String summary,
        @Size(max = 20_000) String description,
        @Size(max = 200) String audience,
        @Size(max = 120) String delivery,
        @NotNull PriceIndication price,
        @Size(max = 12) List<@NotBlank @Size(max = 300) String> benefits,
        @Size(max = 40) List<@NotBlank @Size(max = 80) String> keywords) {}
