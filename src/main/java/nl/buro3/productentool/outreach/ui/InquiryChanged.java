package nl.buro3.productentool.outreach.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Something was done about a question in this tab. */
class InquiryChanged extends ComponentEvent<UI> {

    InquiryChanged(UI page) {
        super(page, false);
    }
}
