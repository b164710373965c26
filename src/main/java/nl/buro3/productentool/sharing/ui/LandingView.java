package nl.buro3.productentool.sharing.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.ui.CardPicture;
import nl.buro3.productentool.catalog.ui.ContactSection;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.outreach.ui.HouseWays;
import nl.buro3.productentool.sharing.LinkAnswer;
import nl.buro3.productentool.sharing.LinkPage;

/**
 * What somebody sees whom an employee sent a link to several cards, or one with a note: who sent it and what they say, the
 * cards in their order, and whom to call. Where the link asks for a code, that comes first. Of its reader it says nothing
 * but what the employee wrote.
 */
@Route("deelpagina")
@AnonymousAllowed
class LandingView extends Main implements OwnPage {

    private final transient HouseContact house;
    private final transient List<LandingAction> actions;

    LandingView(HouseContact house, List<LandingAction> actions) {
        this.house = house;
        this.actions = actions;
    }

    /** What this request shows, where it came through a link. */
    static Optional<LinkPage> asked() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? LinkPage.of(request.getHttpServletRequest())
                : Optional.empty();
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        LinkPage page = asked().orElseThrow(() -> new NotFoundException("no link was followed"));
        addClassNames("lezen");
        if (page.answer() instanceof LinkAnswer.ToPage found) {
            return show(found, page.token());
        }
        getElement().setAttribute("data-view", "deellink-openen");
        add(new CodeForm(page));
        return CodeForm.head(page);
    }

    private PageHead show(LinkAnswer.ToPage found, String token) {
        getElement().setAttribute("data-view", "deelpagina").setAttribute("data-view-link", token);
        String title = found.sender().isEmpty() ? text("landing.title") : text("landing.title.by", found.sender());
        add(new H1(title));
        String note = found.link().terms().note();
        if (note != null) {
            add(letter(found, note));
        }
        OrderedList list = styled(new OrderedList(), "deelkaarten");
        found.cards().forEach(card -> list.add(card(card, token)));
        add(list);
        actions.forEach(action -> add(action.of(found.cards(), found.link().path())));
        add(contact(found));
        return PageHead.unlisted(title);
    }

    /** The note with who wrote it, and their face where readers know it. */
    private static Article letter(LinkAnswer.ToPage found, String note) {
        Article letter = styled(new Article(), "deelbrief");
        SpecialistCard face = found.face();
        if (face != null) {
            Image portrait = styled(new Image(face.portraitAddress(), ""), "portret");
            portrait.getElement().setAttribute("width", "96").setAttribute("height", "96");
            letter.add(portrait);
        }
        Div said = new Div(styled(written(new Paragraph(note)), "deelnotitie"));
        if (!found.sender().isEmpty()) {
            said.add(styled(new Paragraph(signed(found)), "klein"));
        }
        letter.add(said);
        return letter;
    }

    private static String signed(LinkAnswer.ToPage found) {
        SpecialistCard face = found.face();
        return face == null ? found.sender() : text("landing.signed", face.name(), face.role());
    }

    private static ListItem card(CardSummary card, String token) {
        Div body = new Div(
                styled(written(new H2(link(card.url() + LinkPage.VIA + token, card.name()))), "kaart-naam"),
                styled(written(new Paragraph(card.summary())), "kaart-samenvatting"),
                styled(new Paragraph(card.price().wordsInFull(currentLanguage())), "deelprijs"));
        ListItem item = new ListItem(styled(
                new Article(CardPicture.whenNear(card, "kaart-beeld"), styled(body, "kaart-tekst")), "deelkaart"));
        item.getElement().setAttribute("data-product", card.slug());
        return item;
    }

    private Section contact(LinkAnswer.ToPage found) {
        SpecialistCard contact = found.contact();
        return contact == null
                ? new Section(new H2(text("link.ask.agency")), HouseWays.of(house))
                : new Section(
                        new H2(text("link.ask", contact.firstName())),
                        ContactSection.specialist(contact, text("link.subject")));
    }
}
