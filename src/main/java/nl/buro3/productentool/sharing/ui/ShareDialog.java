package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.ModalDialog;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.LinkTerms;
import nl.buro3.productentool.sharing.SharedLink;

/** Makes a link for a named recipient or for a quote, copies it, and offers the other ways to hand it out. */
class ShareDialog extends ModalDialog {

    private final transient ShareDialogs tools;
    private final String about;
    private final ChosenCards cards;
    private final ShareFields fields;
    private final Notice notice = new Notice();
    private final FormDraft draft;

    ShareDialog(List<CardSummary> shown, String about, LinkPurpose purpose, ShareDialogs tools) {
        super(
                "delen-titel",
                shown.size() == 1 ? text("share.dialog.title", shown.getFirst().name()) : text("share.dialog.several"));
        this.tools = tools;
        this.about = about;
        cards = new ChosenCards(shown, tools);
        fields = new ShareFields(purpose, tools);
        draft = new FormDraft(this, fields.parts());
        fields.getElement()
                .addEventListener("keydown", event -> create())
                .setFilter("event.key === 'Enter' && event.target.localName === 'input'");
        addClassNames("deeldialoog");
        add(new Paragraph(text("share.dialog.intro")), notice, draft, cards, fields, buttons());
    }

    void begin() {
        open();
        fields.begin();
        draft.begin("deellink/" + about);
    }

    private Div buttons() {
        NativeButton create = styled(new NativeButton(text("share.create"), event -> create()), "knop");
        create.getElement().setAttribute("type", "button");
        return styled(new Div(create, closing("share.cancel", () -> {}, "knop", "knop-stil")), "acties");
    }

    private void create() {
        Refusals.telling(notice, () -> {
            LinkPurpose purpose = tools.known(fields.purpose());
            LinkTerms terms = fields.terms();
            if (purpose.isForAnyone()
                    && terms.equals(LinkTerms.NONE)
                    && cards.ids().size() == 1) {
                notice.failed(text("share.empty"));
            } else {
                made(tools.make(cards.ids(), purpose, terms));
            }
        });
    }

    /** The form has done its work: in its place stand the ways to hand the link out. */
    private void made(SharedLink link) {
        draft.arrived();
        getChildren().skip(1).toList().forEach(this::remove);
        add(new MadeLink(link, tools), styled(new Div(closing("share.done", () -> {}, "knop", "knop-stil")), "acties"));
        LinkCopier.copy(UI.getCurrent(), link);
    }
}
