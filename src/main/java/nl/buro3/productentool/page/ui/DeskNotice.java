package nl.buro3.productentool.page.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module has to say above the employees' pages as long as it holds. */
public interface DeskNotice {

    /**
     * What is to be said now, made anew; mostly empty.
     *
     * @param path of the page that is shown, from the slash on
     */
    Optional<Component> on(String path);
}
