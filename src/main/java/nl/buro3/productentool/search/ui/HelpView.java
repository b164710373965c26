package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.PublicView;

/** From problem to product: all problems in the customers' words. */
@Route("hulp")
@AnonymousAllowed
class HelpView extends Main implements PublicView {

    private final transient Catalog catalog;

    HelpView(Catalog catalog) {
        this.catalog = catalog;
        addClassNames("hulp");
        getElement().setAttribute("data-view", "hulp");
    }

    @Override
    public boolean needsLiveClient() {
        return false;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        Div words = styled(
                new Div(new H1(text("help.title")), styled(new Paragraph(text("help.intro")), "intro")), "kop-tekst");
        add(styled(new Div(words), "overzicht-kop"), ProblemList.of(catalog.problems()));
        return PageHead.of(text("help.title"), text("help.intro"), "/hulp");
    }
}
