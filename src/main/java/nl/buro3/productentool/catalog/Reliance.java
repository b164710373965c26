package nl.buro3.productentool.catalog;

import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.specialist.Specialist;

/** Lets another module say that it uses a category or a specialist, which then cannot be deleted. */
public interface Reliance {

    boolean reliesOn(Category category);

    boolean reliesOn(Specialist specialist);

    /** Lets all that stood on one specialist stand on another. */
    void handOver(Specialist from, Specialist to);
}
