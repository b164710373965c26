package nl.buro3.productentool.catalog.editing;

import java.util.List;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.editing.CardTies.Named;

/** What a card can be tied to: categories, specialists by handle, problems by slug. */
public record CardChoices(List<CategoryRef> categories, List<Named> specialists, List<Named> problems) {}
