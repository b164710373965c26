package nl.buro3.productentool.sales.ui.bundle;

import com.vaadin.flow.component.Component;

/**
 * What can be done next with a bundle, such as asking for a quote: a plain form or link at the end of its page, in the
 * order of their {@code @Order}.
 */
public interface BundleAction {

    /** The form or link, for who is logged in and may see the bundle. */
    Component of(long bundle);
}
