package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import nl.buro3.productentool.outreach.Inbox;

/** The inbox in the employees' menu, with how many questions nobody has answered. */
final class InboxLink extends Anchor implements AfterNavigationObserver {

    private final transient Inbox inbox;
    private final Span count = new Span();
    private final Span badge = styled(new Span(count, hidden(" " + text("inbox.menu.new"))), "telling");

    InboxLink(Inbox inbox) {
        super(InboxNavigation.INBOX, text("inbox.menu"));
        this.inbox = inbox;
        getElement().setAttribute("router-link", true);
        add(new Span(" "), badge);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Registration listening = ComponentUtil.addListener(event.getUI(), InquiryChanged.class, changed -> count());
        addDetachListener(detached -> listening.remove());
        count();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        count();
    }

    private void count() {
        long unanswered = inbox.unanswered();
        count.setText(String.valueOf(unanswered));
        badge.setVisible(unanswered > 0);
    }
}
