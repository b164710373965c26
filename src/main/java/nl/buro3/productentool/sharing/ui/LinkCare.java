package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.validation.ConstraintViolationException;
import java.time.DateTimeException;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.sharing.RefusedLinkException;
import nl.buro3.productentool.sharing.SharedLink;

/** Whose link it is and what opens it, and a folded form that changes what its reader sees. */
class LinkCare extends Div {

    private final transient SharedLink link;
    private final transient LinkCares cares;
    private final transient Runnable changed;
    private final Notice notice = new Notice();
    private final TermFields fields;
    private final ChosenCards cards;

    LinkCare(SharedLink link, LinkCares cares, ShareDialogs tools, Runnable changed) {
        this.link = link;
        this.cares = cares;
        this.changed = changed;
        fields = new TermFields(link.terms());
        cards = new ChosenCards(tools.cards(link.products()), tools);
        addClassNames("deelzorg");
        boolean isMine = Accounts.current().filter(me -> link.isOf(me.id())).isPresent();
        if (!isMine) {
            add(styled(new Paragraph(text("link.care.other")), "klein"), button("link.care.take", this::takeOver));
        } else if (link.token() == null) {
            add(styled(new Paragraph(text("link.care.lost")), "klein"));
        }
        NativeButton save = button("link.care.save", this::save);
        add(notice, new NativeDetails(text("link.care.change"), styled(new Div(cards, fields, save), "formulier")));
    }

    private void takeOver() {
        cares.takeOver(link);
        changed.run();
    }

    private void save() {
        try {
            cares.change(link, fields.terms(), cards.ids());
            changed.run();
        } catch (ConstraintViolationException e) {
            notice.failed(text("share.too-long"));
        } catch (DateTimeException e) {
            notice.failed(text("share.refused.DAY"));
        } catch (RefusedLinkException e) {
            notice.failed(text("share.refused." + e.reason()));
        }
    }

    private static NativeButton button(String key, Runnable action) {
        NativeButton button = styled(new NativeButton(text(key), event -> action.run()), "knop", "knop-klein");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
