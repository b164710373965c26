package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.draft.QuoteApproval;

/**
 * What a draft comes to, and how it is stored and sent: in sight wherever one is in a long quote. Whether a colleague has to
 * say yes first follows what is typed.
 */
final class QuoteFoot extends Div {

    private final transient QuoteApproval approval;
    private final Div sums = styled(new Div(), "offerte-voetsom");
    private final Paragraph limit = styled(new Paragraph(), "klein");
    private final NativeButton send;

    QuoteFoot(QuoteApproval approval, Runnable save, Runnable send) {
        this.approval = approval;
        addClassName("offerte-voet");
        this.send = button("", send, "knop");
        limit.setText(
                text("quote.desk.limit", QuoteTotals.words(approval.above().max(BigDecimal.ZERO), currentLanguage())));
        NativeButton store = button(text("quote.desk.do.save"), save, "knop", "knop-stil");
        add(new Div(sums, limit), styled(new Div(store, this.send), "acties"));
        follow(QuoteTotals.of(List.of()));
    }

    private static NativeButton button(String name, Runnable action, String... look) {
        NativeButton button = styled(new NativeButton(name, event -> action.run()), look);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** Shows what the lines come to now, with all that can be chosen. */
    void follow(QuoteTotals highest) {
        boolean needsYes = approval.isNeeded(highest);
        send.setText(text(needsYes ? "quote.desk.do.submit" : "quote.desk.do.send"));
        limit.setVisible(needsYes);
        sums.removeAll();
        if (!highest.once().isEmpty() || highest.month().isEmpty()) {
            sums.add(words(text(
                    "quote.desk.foot.once", QuoteTotals.words(highest.once().net(), currentLanguage()))));
        }
        if (!highest.month().isEmpty()) {
            sums.add(words(text(
                    "quote.desk.foot.month", QuoteTotals.words(highest.month().net(), currentLanguage()))));
        }
    }
}
