package nl.buro3.productentool.page.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module has to say once, above the page that a plain form led back to. The requests that get it are for one
 * reader, see {@link nl.buro3.productentool.page.OneReader}.
 */
public interface PageNotice {

    /** What is to be said on the page that is made now, which is not said again; mostly empty. */
    Optional<Component> take();
}
