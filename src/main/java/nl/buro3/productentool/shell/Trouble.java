package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Toast;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.shell.rendering.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Says on a live page what goes wrong: an action that failed, a session that has ended, a connection that is lost. What
 * stands on the page stays there.
 */
@Component
class Trouble implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private static final String LEAD = """
            new MutationObserver((changes) => {
                const message = document.querySelector('.v-system-error:not([role])');
                if (message) {
                    const again = document.createElement('a');
                    again.className = 'knop';
                    again.href = location.href;
                    again.textContent = $0;
                    message.setAttribute('role', 'alertdialog');
                    message.append(again);
                    again.focus();
                }
            }).observe(document.body, { childList: true });
            """;

    private final HouseContact house;

    Trouble(HouseContact house) {
        this.house = house;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::tell));
        event.getSource().addUIInitListener(init -> connection(init.getUI()));
        event.getSource().setSystemMessagesProvider(Trouble::systemMessages);
    }

    private static void connection(UI ui) {
        Locale language = Language.of(VaadinServletRequest.getCurrent());
        ui.getReconnectDialogConfiguration().setDialogText(text(language, "trouble.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(text(language, "trouble.offline"));
        lead(ui, language);
    }

    /** Tells the person; a connection that broke off is nobody's fault, and its page is gone. */
    void tell(ErrorEvent event) {
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            LOG.debug("a page went away", event.getThrowable());
            return;
        }
        LOG.error("an action on a live page failed", event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Toast.failed(ui, words(event.getThrowable()));
        }
    }

    private String words(Throwable problem) {
        if (problem instanceof AccessDeniedException) {
            return text("trouble.denied");
        }
        return Accounts.staffIsLooking() ? text("trouble.failed") : text("trouble.failed.reader", house.phone());
    }

    /**
     * The texts with which the live client itself speaks, as they are when it starts. Who is not logged in has nothing to
     * log in to again: the client loads such a page anew by itself.
     */
    private static SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale language = info.getRequest() instanceof VaadinServletRequest request
                ? Language.of(request)
                : Texts.supported(info.getLocale());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(Accounts.staffIsLooking());
        messages.setSessionExpiredCaption(text(language, "trouble.session"));
        messages.setSessionExpiredMessage(text(language, "trouble.session.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(text(language, "trouble.internal"));
        messages.setInternalErrorMessage(text(language, "trouble.internal.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text(language, "trouble.cookies"));
        messages.setCookiesDisabledMessage(text(language, "trouble.cookies.text"));
        return messages;
    }

    /** The client's message as one that is read out, that can be reached by keyboard, and that says where it leads. */
    private static void lead(UI ui, Locale language) {
        ui.getPage().executeJs(LEAD, text(language, "trouble.again"));
    }
}
