package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.ui.ContactSection;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.PublicView;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.outreach.ui.HouseWays;
import nl.buro3.productentool.search.ui.SearchForm;
import nl.buro3.productentool.sharing.LinkAnswer;
import nl.buro3.productentool.sharing.LinkPage;

/**
 * For who follows a link that leads nowhere: why, whom to call, and ways on. It does not say what the link was about: the
 * one who withdrew it may have had a reason.
 */
@Route("deellink")
@AnonymousAllowed
class EndedLinkView extends Main implements PublicView {

    private static final int TOO_MANY = 429;

    private final transient HouseContact house;

    EndedLinkView(HouseContact house) {
        this.house = house;
        addClassNames("lezen");
        getElement().setAttribute("data-view", "deellink");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        LinkAnswer answer = LandingView.asked().map(LinkPage::answer).orElseGet(LinkAnswer.Unknown::new);
        return switch (answer) {
            case LinkAnswer.Ended ended ->
                page("ended", Optional.ofNullable(ended.link().contact()), PageHead.GONE);
            case LinkAnswer.TooMany many -> page("many", Optional.empty(), TOO_MANY);
            default -> page("unknown", Optional.empty(), HttpServletResponse.SC_NOT_FOUND);
        };
    }

    private PageHead page(String why, Optional<SpecialistCard> contact, int status) {
        String title = text("link." + why + ".title");
        add(new H1(title), styled(new Paragraph(text("link." + why + ".text")), "intro"));
        add(contact.map(this::specialist).orElseGet(this::agency), onward());
        return PageHead.absent(title, status);
    }

    private Section specialist(SpecialistCard specialist) {
        return new Section(
                new H2(text("link.ask", specialist.firstName())),
                ContactSection.specialist(specialist, text("link.subject")));
    }

    private Section agency() {
        return new Section(new H2(text("link.ask.agency")), HouseWays.of(house));
    }

    private static Section onward() {
        return styled(
                new Section(
                        new H2(text("link.onward")),
                        new SearchForm(),
                        styled(
                                new Div(
                                        styled(link("/", text("notfound.overview")), "knop", "knop-stil"),
                                        styled(link("/hulp", text("notfound.help")), "knop", "knop-stil")),
                                "acties")),
                "link-verder");
    }
}
