package nl.buro3.productentool.search.ui.help;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.ui.ContactSection;
import nl.buro3.productentool.catalog.ui.ProductNavigation;

/** Whom to call instead of reading on. */
public final class HelpContact extends Section {

    private HelpContact() {
        super(new H2(text("help.contact.title")));
    }

    /**
     * With this specialist, or the house where there is none.
     *
     * @param about what the talk is about, for the subject of a mail
     */
    public static HelpContact of(Optional<SpecialistCard> specialist, String about) {
        HelpContact contact = styled(new HelpContact(), "overleg");
        contact.add(specialist
                .<Component>map(s -> ContactSection.specialist(s, about))
                .orElseGet(() -> new Div(
                        new Paragraph(text("product.contact.none")),
                        styled(link(ProductNavigation.CONTACT, text("contact.title")), "knop", "knop-stil"))));
        return contact;
    }
}
