package nl.buro3.productentool.catalog.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A section that another module adds to the overview, above the list. */
public interface OverviewSection {

    /**
     * The section for what was chosen; empty for none.
     *
     * @param categoryPath the category that was chosen, or null for all
     */
    Optional<Component> of(@Nullable String categoryPath);
}
