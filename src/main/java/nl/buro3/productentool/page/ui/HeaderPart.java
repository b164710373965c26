package nl.buro3.productentool.page.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Something in the header of every public page for who is logged in, before their name. The module that has it contributes
 * it as a bean; they stand in the order of their {@code @Order}. It works without scripts, and is asked for with each page.
 */
public interface HeaderPart {

    /** The part for who is looking, made anew; empty for none. */
    Optional<Component> now();
}
