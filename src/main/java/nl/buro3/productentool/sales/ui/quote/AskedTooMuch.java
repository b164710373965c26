package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import nl.buro3.productentool.page.ui.PageNotice;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import org.springframework.stereotype.Service;

/** Says above the bundle why no quote was asked for; the bundle is as it was. */
@Service
class AskedTooMuch implements PageNotice {

    static final String REFUSED = "offerte-niet";

    @Override
    public Optional<Component> take() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return Optional.ofNullable(request == null ? null : request.getParameter(REFUSED))
                .filter(Reason.MANY.name()::equals)
                .map(reason -> {
                    Div alert = focused(
                            styled(new Div(new Paragraph(text("quote.refused." + reason))), "boodschap", "fout"));
                    alert.getElement().setAttribute("role", "alert");
                    return alert;
                });
    }
}
