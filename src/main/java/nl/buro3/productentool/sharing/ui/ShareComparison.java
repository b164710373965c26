package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.ui.CompareAction;
import nl.buro3.productentool.sharing.LinkPurpose;
import org.springframework.stereotype.Service;

/** For employees: one link to all cards of a comparison. */
@Service
class ShareComparison implements CompareAction {

    private final ShareDialogs dialogs;

    ShareComparison(ShareDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public Optional<Component> of(List<CardSummary> cards) {
        if (!Accounts.staffIsLooking()) {
            return Optional.empty();
        }
        String about = cards.stream().map(CardSummary::slug).collect(Collectors.joining("+"));
        NativeButton share = styled(
                new NativeButton(text("share.comparison"), event -> dialogs.open(cards, about, LinkPurpose.ANYONE)),
                "deelknop");
        share.getElement().setAttribute("type", "button");
        return Optional.of(share);
    }
}
