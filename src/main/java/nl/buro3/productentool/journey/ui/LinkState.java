package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Toast;
import nl.buro3.productentool.sharing.LinkLife;
import nl.buro3.productentool.sharing.RevokedForGoodException;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import nl.buro3.productentool.sharing.SharedLink.Revocation;

/**
 * Whether a link still leads to its card. An employee withdraws it after having been asked, with the name of the colleague
 * whose link it is, and can undo that for a while.
 */
class LinkState extends Div {

    private final transient ShareLinks links;
    private final transient LinkLife life;
    private final transient Clock clock;
    private final transient Map<Long, Account> colleagues;
    private final String card;
    private final transient Runnable changed;
    private transient SharedLink link;

    /**
     * @param card the name of the link's card, for the words about a copy; empty where it is gone
     * @param colleagues by number, with at least who made the link and who withdrew it
     * @param changed what else is to be done when the link was withdrawn or works again
     */
    LinkState(
            SharedLink link,
            String card,
            Map<Long, Account> colleagues,
            ShareLinks links,
            LinkLife life,
            Clock clock,
            Runnable changed) {
        this.link = link;
        this.card = card;
        this.changed = changed;
        this.colleagues = colleagues;
        this.links = links;
        this.life = life;
        this.clock = clock;
        addClassNames("linkstaat");
        getElement().setAttribute("role", "group").setAttribute("aria-label", VisitCard.purpose(link));
        show();
    }

    /** Shows how it stands, and gives the buttons there are, if there are any. */
    private void show() {
        removeAll();
        Revocation revocation = link.revocation();
        if (revocation == null) {
            if (link.token() != null) {
                add(copy());
            }
            add(button("journey.link.revoke", click -> ask()));
            return;
        }
        add(words(withdrawn(revocation), "klein"));
        if (clock.instant().isBefore(revocation.undoneUntil())) {
            add(button("journey.link.restore", click -> restore()));
        }
    }

    private NativeButton copy() {
        NativeButton copy = button(
                "share.copy", click -> Toast.copy(UI.getCurrent(), link.path(), copied(), text("share.not-copied")));
        copy.setAriaLabel(text("journey.link.copy.of", card, VisitCard.purpose(link)));
        return copy;
    }

    private String copied() {
        return card.isEmpty() ? text("share.copied") : text("journey.link.copied", card, VisitCard.purpose(link));
    }

    private String withdrawn(Revocation revocation) {
        String when = Moments.moment(revocation.at(), clock);
        Account by = revocation.by() == null ? null : colleagues.get(revocation.by());
        return by == null ? text("journey.link.revoked", when) : text("journey.link.revoked.by", by.firstName(), when);
    }

    private void ask() {
        removeAll();
        NativeButton yes = button("journey.link.revoke.yes", click -> revoke());
        add(words(question()), yes, button("journey.link.revoke.no", click -> {
            show();
            focusLast();
        }));
        yes.focus();
    }

    private String question() {
        Account maker = colleagues.get(link.keeper());
        boolean own = Accounts.current().filter(me -> link.isOf(me.id())).isPresent();
        return own || maker == null
                ? text("journey.link.revoke.ask")
                : text("journey.link.revoke.ask.other", maker.firstName());
    }

    private void revoke() {
        life.revoke(link.id());
        renew();
    }

    private void restore() {
        try {
            life.restore(link.id());
            renew();
            say("journey.link.restored");
        } catch (RevokedForGoodException e) {
            renew();
            say("journey.link.too-late");
        }
    }

    /** As it is stored now: a colleague may have been first. */
    private void renew() {
        link = links.find(link.id()).orElse(link);
        Accounts.current().ifPresent(me -> colleagues.putIfAbsent(me.id(), me));
        show();
        changed.run();
        focusLast();
    }

    private void say(String key) {
        Span words = words(text(key), "klein");
        words.getElement().setAttribute("role", "status");
        addComponentAsFirst(words);
    }

    /** Who uses the keyboard stays where they are. */
    private void focusLast() {
        getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .reduce((one, next) -> next)
                .ifPresent(NativeButton::focus);
    }

    private static NativeButton button(String key, Consumer<Object> action) {
        NativeButton button = styled(new NativeButton(text(key), action::accept), "knop-tekst");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
