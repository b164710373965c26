package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.ui.Notice;
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
            add(
                    styled(new Paragraph(text("link.care.other")), "klein"),
                    MadeLink.button("link.care.take", this::takeOver));
        } else if (link.token() == null) {
            add(styled(new Paragraph(text("link.care.lost")), "klein"));
        }
        NativeButton save = MadeLink.button("link.care.save", this::save);
        add(notice, new NativeDetails(text("link.care.change"), styled(new Div(cards, fields, save), "formulier")));
    }

    private void takeOver() {
        cares.takeOver(link);
        changed.run();
    }

    private void save() {
        Refusals.telling(notice, () -> {
            cares.change(link, fields.terms(), cards.ids());
            changed.run();
        });
    }
}
