package nl.buro3.productentool.catalog.editing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.PriceIndication;

/**
 * What a card begins with; the rest is written while it is a draft.
 *
 * @param category the path of an existing category
 * @param summary may be empty
 */
public record NewCard(
        @NotBlank @Size(max = 120) String name,
        @NotBlank String category,
        @Size(max = 300) String summary) {

    CardContent content() {
        return new CardContent(
                name.strip(), summary.strip(), "", "", "", PriceIndication.ON_REQUEST, List.of(), List.of());
    }
}
