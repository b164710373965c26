package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sharing.SharedLink;

/** The ways to hand a link out: by itself, with pictures for a mail or document, as a code to be printed, or by mail. */
class MadeLink extends Div {

    private final transient SharedLink link;
    private final transient ShareDialogs tools;
    private final Notice notice = new Notice();
    private final Input address = new Input();

    MadeLink(SharedLink link, ShareDialogs tools) {
        this.link = link;
        this.tools = tools;
        addClassNames("deelwegen");
        Paragraph whole = styled(new Paragraph(Pages.wholeAddress(link.path())), "deeladres");
        add(whole, notice, copying(), code(), mail());
    }

    private Div copying() {
        NativeButton again = button("share.copy", () -> LinkCopier.copy(UI.getCurrent(), link));
        NativeButton rich = button("share.rich", this::copyRich);
        return styled(new Div(rich, again), "acties");
    }

    private void copyRich() {
        LinkCopier.copy(UI.getCurrent(), new RichCards(link, tools.cards(link.products())), copied -> {
            if (copied) {
                notice.done(text("share.rich.done"));
            } else {
                notice.failed(text("share.rich.failed"));
            }
        });
    }

    private Div code() {
        Image code = styled(new Image(QrController.address(link, "svg"), text("share.qr")), "deelcode");
        code.getElement().setAttribute("width", "112").setAttribute("height", "112");
        Div kinds = styled(new Div(download("svg"), download("png")), "deelsoorten");
        return styled(new Div(code, kinds), "deelqr");
    }

    private Anchor download(String kind) {
        Anchor anchor = new Anchor(QrController.address(link, kind), text("share.qr." + kind));
        anchor.getElement().setAttribute("download", "deellink-" + link.id() + "." + kind);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private Div mail() {
        address.setId("delen-mail");
        address.setType("email");
        address.setValue(Objects.requireNonNullElse(link.terms().codeTo(), ""));
        address.getElement()
                .setAttribute("name", "mail")
                .setAttribute("maxlength", "254")
                .setAttribute("autocomplete", "off");
        return styled(
                new Div(
                        styled(new Div(Pages.label(text("share.mail"), address), address), "veld"),
                        button("share.mail.send", this::send)),
                "deelmail");
    }

    private void send() {
        Refusals.telling(notice, () -> {
            tools.mail(link, address.getValue(), Pages.wholeAddress(""));
            notice.done(text("share.mail.done", address.getValue().strip()));
        });
    }

    /** A button that does something with a link. */
    static NativeButton button(String key, Runnable action) {
        NativeButton button = styled(new NativeButton(text(key), event -> action.run()), "knop", "knop-klein");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
