package nl.buro3.productentool.shell.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import nl.buro3.productentool.account.device.Devices;
import nl.buro3.productentool.common.Network;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Tells {@link Sessions} of pages that begin and end, and of sessions that end; no session has pages without end. */
@Component
@ConditionalOnWebApplication
class SessionEvents implements HttpSessionListener, VaadinServiceInitListener {

    /** Tabs of one browser: past that the one closes that was silent longest. */
    private static final int MOST_PAGES = 30;

    private final Sessions sessions;
    private final Devices devices;

    SessionEvents(Sessions sessions, Devices devices) {
        this.sessions = sessions;
        this.devices = devices;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.ended(event.getSession());
        devices.ended(event.getSession());
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
    }

    private void opened(UIInitEvent event) {
        UI page = event.getUI();
        VaadinSession owner = page.getSession();
        HttpSession session = ((WrappedHttpSession) owner.getSession()).getHttpSession();
        sessions.opened(session, Network.of(VaadinServletRequest.getCurrent().getRemoteAddr()));
        page.addDetachListener(gone -> sessions.closed(session));
        if (owner.getUIs().size() > MOST_PAGES) {
            owner.getUIs().stream()
                    .filter(other -> !other.equals(page) && !other.isClosing())
                    .min(Comparator.comparingLong(other -> other.getInternals().getLastHeartbeatTimestamp()))
                    .ifPresent(UI::close);
        }
    }
}
