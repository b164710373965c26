package nl.buro3.productentool.catalog;

import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.specialist.Specialist;

/** What another module has that stands on a category or a specialist, so that these do not go from under it. */
public interface Reliance {

    boolean reliesOn(Category category);

    boolean reliesOn(Specialist specialist);

    /** Lets all that stood on one specialist stand on another. */
    void handOver(Specialist from, Specialist to);
}
