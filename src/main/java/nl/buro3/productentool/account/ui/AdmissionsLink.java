package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import nl.buro3.productentool.account.registration.AdmissionDesk;

/** Who waits to be let in, in the employees' menu: with how many those are, and not at all while there are none. */
final class AdmissionsLink extends Anchor implements AfterNavigationObserver {

    private final transient AdmissionDesk desk;
    private final Span count = new Span();

    AdmissionsLink(AdmissionDesk desk) {
        super(AdmissionsView.PATH, text("admissions.menu"));
        this.desk = desk;
        getElement().setAttribute("router-link", true);
        add(new Span(" "), styled(new Span(count, hidden(" " + text("admissions.menu.waiting"))), "telling"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        count();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        count();
    }

    private void count() {
        long waiting = desk.count();
        count.setText(String.valueOf(waiting));
        setVisible(waiting > 0);
    }
}
