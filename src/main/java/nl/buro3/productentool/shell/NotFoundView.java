package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.PublicView;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.outreach.ui.HouseWays;
import nl.buro3.productentool.search.ui.SearchForm;

/** Says that there is nothing at this address, and leads on. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
public class NotFoundView extends Main implements PublicView, HasErrorParameter<NotFoundException> {

    private final transient HouseContact house;

    public NotFoundView(HouseContact house) {
        this.house = house;
        addClassNames("melding");
        getElement().setAttribute("data-view", "niet-gevonden");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return show(new PageRequest(new Location(""), RouteParameters.empty())).status();
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        Image picture = new Image("/portal/images/leeg.svg", "");
        picture.getElement().setAttribute("width", "320").setAttribute("height", "200");
        add(picture, new H1(text("notfound.title")), new Paragraph(text("notfound.text")), new SearchForm());
        Div ways = styled(new Div(), "acties");
        ways.add(styled(link("/", text("notfound.overview")), "knop"));
        ways.add(styled(link("/hulp", text("notfound.help")), "knop", "knop-stil"));
        add(ways, HouseWays.of(house));
        return PageHead.absent(text("notfound.title"), HttpServletResponse.SC_NOT_FOUND);
    }
}
