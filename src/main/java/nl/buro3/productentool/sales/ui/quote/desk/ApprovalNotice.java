package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.buro3.productentool.page.ui.DeskNotice;
import nl.buro3.productentool.sales.quote.QuoteDispatch;
import nl.buro3.productentool.sales.quote.detail.QuoteQuery;
import nl.buro3.productentool.sales.quote.detail.QuoteState;

/** Says on the employees' start and above their quotes that colleagues wait for a yes. */
@org.springframework.stereotype.Component
class ApprovalNotice implements DeskNotice {

    private final QuoteDispatch dispatch;

    ApprovalNotice(QuoteDispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public Optional<Component> on(String path) {
        boolean isSaid = path.equals("/beheer") || path.equals(DeskNavigation.QUOTES);
        return Optional.of(isSaid ? dispatch.toApprove() : 0L)
                .filter(waiting -> waiting > 0)
                .map(ApprovalNotice::said);
    }

    private static Component said(long waiting) {
        QuoteQuery waitingOnes = new QuoteQuery("", QuoteState.APPROVAL, false, false, 1);
        Paragraph said = styled(
                new Paragraph(
                        words(text("quote.desk.to-approve", waiting) + " "),
                        link(DeskNavigation.list(waitingOnes), text("quote.desk.to-approve.look"))),
                "boodschap");
        said.getElement().setAttribute("role", "status");
        return said;
    }
}
