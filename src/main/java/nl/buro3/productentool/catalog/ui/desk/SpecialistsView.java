package nl.buro3.productentool.catalog.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.buro3.productentool.catalog.specialist.EditedSpecialist;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.specialist.SpecialistDesk;
import nl.buro3.productentool.catalog.ui.CardsTabs;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.Pages;

/** Everybody who answers for cards, and for how many. */
@Route("beheer/contactpersonen")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class SpecialistsView extends Main implements HasDynamicTitle {

    SpecialistsView(SpecialistDesk desk) {
        getElement().setAttribute("data-view", "contactpersonen");
        Div head = styled(new Div(new H1(text("specialists.title"))), "beheer-kop");
        head.add(styled(link(SpecialistView.address(SpecialistView.NEW), text("specialists.new")), "knop"));
        add(head, CardsTabs.of(ProductNavigation.SPECIALISTS));
        add(styled(new Paragraph(text("specialists.intro")), "klein"));
        List<EditedSpecialist> all = desk.list();
        if (all.isEmpty()) {
            add(styled(new Paragraph(text("specialists.none")), "boodschap"));
        }
        UnorderedList list = styled(new UnorderedList(), "kaartregels");
        all.forEach(specialist -> list.add(line(specialist)));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("specialists.title"));
    }

    private static ListItem line(EditedSpecialist specialist) {
        SpecialistCard card = specialist.card();
        Image portrait = styled(new Image(card.portraitAddress(), ""), "portret", "portret-klein");
        Div what = styled(new Div(link(SpecialistView.address(card.handle()), card.name())), "kaartregel-tekst");
        what.add(words(card.role(), "klein"), words(text("specialists.cards", specialist.cards()), "klein"));
        return styled(new ListItem(styled(new Div(portrait, what), "persoonregel")), "kaartregel");
    }
}
