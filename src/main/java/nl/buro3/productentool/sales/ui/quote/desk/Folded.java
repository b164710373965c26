package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** A part that is folded until one wants it. */
final class Folded {

    private Folded() {}

    static HtmlContainer of(String title, Component... content) {
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(title);
        HtmlContainer folded = styled(new HtmlContainer("details", summary), "offerte-vouw");
        folded.add(content);
        return folded;
    }
}
