package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import nl.buro3.productentool.sales.ownership.RequestDesk;

/** The requests in the employees' menu, with how many wait for an answer. */
final class RequestsLink extends Anchor implements AfterNavigationObserver {

    private final transient RequestDesk desk;
    private final Span count = new Span();
    private final Span badge = styled(new Span(count, hidden(" " + text("desk.requests.waiting"))), "telling");

    RequestsLink(RequestDesk desk) {
        super(DeskAddress.REQUESTS, text("desk.requests.menu"));
        this.desk = desk;
        getElement().setAttribute("router-link", true);
        add(new Span(" "), badge);
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
        long waiting = desk.waiting();
        count.setText(String.valueOf(waiting));
        badge.setVisible(waiting > 0);
    }
}
