package nl.buro3.productentool.sales.ui.bundle;

import com.vaadin.flow.component.HtmlContainer;

/** The styles of the pages about bundles: they come with these pages only, since all others do without. */
public final class BundleStyles {

    private BundleStyles() {}

    public static HtmlContainer link() {
        HtmlContainer link = new HtmlContainer("link");
        link.getElement().setAttribute("rel", "stylesheet").setAttribute("href", "/portal/styles/bundle.css");
        return link;
    }
}
