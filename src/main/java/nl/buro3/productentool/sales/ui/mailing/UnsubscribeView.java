package nl.buro3.productentool.sales.ui.mailing;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.mailing.MailWishes;

/**
 * Where who got a mail with cards says that it was the last, in one click: opening the page changes nothing, since programs
 * open links too.
 */
@Route("afmelden/:key")
@AnonymousAllowed
class UnsubscribeView extends Main implements OwnPage {

    private final transient MailWishes wishes;

    UnsubscribeView(MailWishes wishes) {
        this.wishes = wishes;
        addClassNames("inlogpagina");
        getElement().setAttribute("data-view", "afmelden");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        String key = request.pathPart("key");
        if (!wishes.isSomebodys(key)) {
            throw new NotFoundException("nobody's key");
        }
        boolean hasStopped = wishes.hasStopped(key);
        String title = text(hasStopped ? "mailing.stopped.title" : "mailing.stop.title");
        String words = text(hasStopped ? "mailing.stopped.text" : "mailing.stop.text");
        NativeButton send =
                styled(new NativeButton(text(hasStopped ? "mailing.stopped.button" : "mailing.stop.button")), "knop");
        send.getElement().setAttribute("type", "submit");
        HtmlContainer form = Pages.form(MailWishes.PAGE + key, send);
        if (hasStopped) {
            form.add(Pages.sent(UnsubscribeController.RESUME, "ja"));
        }
        removeAll();
        add(styled(new Div(new H1(title), new Paragraph(words), form), "inlogkaart"));
        return PageHead.unlisted(title);
    }
}
