package nl.buro3.productentool.sales.ui.bundle;

import com.vaadin.flow.component.Component;

/**
 * What can be done next with a bundle, such as asking for a quote: a plain form or link at the end of its page, in the
 * order of their {@code @Order}.
 */
public interface BundleAction {

    /**
     * The word by which a button of the page's form names it ({@link PlainParts#goingOn}), so that what was typed in the
     * lines is stored first; empty for what stands on its own.
     */
    default String word() {
        return "";
    }

    /** Where that button leads once it is stored. */
    default String leadsTo(long bundle) {
        return "";
    }

    /** Whether what it leads to takes the form itself, with all that was sent, rather than being a page to look at. */
    default boolean takesForm() {
        return false;
    }

    /** The form or link, for who is logged in and may see the bundle. */
    Component of(long bundle);
}
