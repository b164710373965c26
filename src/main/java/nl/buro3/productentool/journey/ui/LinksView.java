package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;

/** The links that were handed out lately: for whom, and whether they were opened. */
@Route("beheer/links")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class LinksView extends Main implements HasDynamicTitle {

    LinksView(ShareLinks links, LinkTables tables) {
        getElement().setAttribute("data-view", "beheer-links");
        List<SharedLink> latest = links.latest();
        add(
                Parts.head(new H1(text("journey.links.title"))),
                styled(new Paragraph(text("journey.links.intro")), "intro"));
        add(Parts.section("journey.links.latest", latest.isEmpty(), tables.of(latest)));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("journey.links.title"));
    }
}
