package nl.buro3.productentool.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A view whose content stands in the first response already: the same component is built for that response and, once
 * the live client runs, as the view. So it consists of plain HTML components, and takes all its state from the address.
 */
public interface PublicView extends BeforeEnterObserver, HasDynamicTitle {

    /**
     * Shows what the address asks for.
     *
     * @throws com.vaadin.flow.router.NotFoundException when there is nothing at this address
     * @throws MovedException when it is somewhere else now
     */
    PageHead show(PageRequest request);

    /** Who can do something on the page that only the live client answers; for others the first response is all there is. */
    default LiveFor liveFor() {
        return LiveFor.STAFF;
    }

    /** Whom the live client serves. */
    enum LiveFor {
        NOBODY,
        /** Employees, who have buttons on cards. */
        STAFF,
        EVERYONE
    }

    @Override
    default void beforeEnter(BeforeEnterEvent event) {
        try {
            PageHead head = show(new PageRequest(event.getLocation(), event.getRouteParameters()));
            ComponentUtil.setData((Component) this, PageHead.class, head);
        } catch (MovedException moved) {
            event.getUI().getPage().setLocation(moved.address());
        }
    }

    @Override
    default String getPageTitle() {
        PageHead head = ComponentUtil.getData((Component) this, PageHead.class);
        return head == null ? "" : Pages.title(head);
    }
}
