package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import jakarta.validation.ConstraintViolationException;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.ModalDialog;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Proposals;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import org.jspecify.annotations.Nullable;

/** Makes a link for a named recipient or for a quote, and copies it. */
class ShareDialog extends ModalDialog {

    private static final int MOST_PROPOSED = 20;

    private final CardSummary card;
    private final transient ShareLinks links;
    private final transient Accounts accounts;
    private final Input recipient = field("ontvanger", 120);
    private final Input quote = field("offerte", 60);
    private final Notice notice = new Notice();
    private final FormDraft draft;

    private ShareDialog(CardSummary card, ShareLinks links, Accounts accounts) {
        super("delen-titel", text("share.dialog.title", card.name()));
        this.card = card;
        this.links = links;
        this.accounts = accounts;
        draft = new FormDraft(
                this,
                new FormParts()
                        .typed("ontvanger", text("share.recipient"), recipient)
                        .typed("offerte", text("share.quote"), quote));
        add(new Paragraph(text("share.dialog.intro")), notice, draft, fields(), buttons());
    }

    static void open(CardSummary card, ShareLinks links, Accounts accounts) {
        ShareDialog dialog = new ShareDialog(card, links, accounts);
        dialog.open();
        dialog.recipient.focus();
        dialog.draft.begin("deellink/" + card.slug());
    }

    private Div fields() {
        Proposals known =
                new Proposals(recipient, "klanten-lijst", typed -> accounts.customerNames(typed, MOST_PROPOSED));
        return styled(
                new Div(labelled("share.recipient", recipient), known, labelled("share.quote", quote)), "formulier");
    }

    private Div buttons() {
        NativeButton create = styled(new NativeButton(text("share.create"), event -> create()), "knop");
        return styled(new Div(create, closing("share.cancel", () -> {}, "knop", "knop-stil")), "acties");
    }

    private void create() {
        LinkPurpose purpose = new LinkPurpose(recipient.getValue(), quote.getValue(), organisation());
        if (purpose.isForAnyone()) {
            notice.failed(text("share.empty"));
            return;
        }
        try {
            SharedLink link = links.create(card.id(), purpose);
            draft.arrived();
            close();
            LinkCopier.copy(UI.getCurrent(), link);
        } catch (ConstraintViolationException e) {
            notice.failed(text("share.too-long"));
        }
    }

    private @Nullable Long organisation() {
        return accounts.customerNamed(recipient.getValue())
                .map(OrganisationRef::id)
                .orElse(null);
    }

    private Input field(String name, int longest) {
        Input input = new Input(ValueChangeMode.EAGER);
        input.getElement().addEventListener("keydown", event -> create()).setFilter("event.key === 'Enter'");
        input.setId("delen-" + name);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(longest));
        return input;
    }

    private static Div labelled(String label, Input input) {
        return styled(new Div(Pages.label(text(label), input), input), "veld");
    }
}
