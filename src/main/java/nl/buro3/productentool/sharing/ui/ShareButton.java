package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.ui.CardAddition;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * For employees, on every card: one click copies a link for whoever gets it; a second button makes one for a named
 * recipient or a quote.
 */
@Service
@Order(10)
class ShareButton implements CardAddition {

    private final ShareLinks links;
    private final ShareDialogs dialogs;

    ShareButton(ShareLinks links, ShareDialogs dialogs) {
        this.links = links;
        this.dialogs = dialogs;
    }

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public Map<Long, Component> to(List<CardSummary> cards) {
        return Accounts.staffIsLooking()
                ? cards.stream().collect(Collectors.toMap(CardSummary::id, this::buttons))
                : Map.of();
    }

    private Component buttons(CardSummary card) {
        Span buttons = styled(new Span(), "deelknoppen");
        NativeButton copy = button("share.copy", "share.copy.of", card);
        copy.addClickListener(event -> {
            SharedLink link = links.forAnyone(card.id());
            LinkCopier.copy(UI.getCurrent(), link);
        });
        NativeButton forSomebody = button("share.for", "share.for.of", card);
        forSomebody.addClickListener(event -> dialogs.open(List.of(card), card.slug(), LinkPurpose.ANYONE));
        buttons.add(copy, forSomebody);
        return buttons;
    }

    private static NativeButton button(String words, String name, CardSummary card) {
        NativeButton button = styled(new NativeButton(text(words)), "deelknop");
        button.getElement().setAttribute("type", "button").setAttribute("aria-label", text(name, card.name()));
        return button;
    }
}
