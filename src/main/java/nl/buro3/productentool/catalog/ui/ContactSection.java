package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.SpecialistCard;

/** Who answers for the product, and how they are reached. */
public final class ContactSection {

    private ContactSection() {}

    static Section of(CardDetails product) {
        Section section = ProductSections.section("contact", text("product.section.contact"));
        product.specialists()
                .forEach(s -> section.add(
                        specialist(s, product.card().name(), product.card().slug())));
        if (product.specialists().isEmpty()) {
            section.add(new Paragraph(text("product.contact.none")));
        }
        return section;
    }

    /**
     * A specialist with the ways to be reached.
     *
     * @param about what the talk is about, for the subject of a mail
     */
    public static Article specialist(SpecialistCard specialist, String about) {
        return specialist(specialist, ways(specialist, about));
    }

    private static Article specialist(SpecialistCard specialist, String about, String slug) {
        Div ways = ways(specialist, about);
        if (specialist.planUrl() == null) {
            ways.add(way(
                    ProductNavigation.contact(slug, specialist.handle(), "gesprek"),
                    text("product.contact.plan"),
                    "plannen"));
        }
        ways.add(way(
                ProductNavigation.contact(slug, specialist.handle(), "vraag"), text("product.contact.ask"), "vragen"));
        return specialist(specialist, ways);
    }

    private static Article specialist(SpecialistCard specialist, Div ways) {
        Image portrait = styled(new Image("/media/portretten/" + specialist.handle() + ".svg", ""), "portret");
        portrait.getElement()
                .setAttribute("width", "120")
                .setAttribute("height", "120")
                .setAttribute("loading", "lazy");
        Div words = new Div(new H3(specialist.name()), written(words(specialist.role(), "rol")));
        words.add(written(new Paragraph(specialist.introduction())), ways);
        return styled(new Article(portrait, words), "specialist");
    }

    private static Div ways(SpecialistCard specialist, String about) {
        String number = specialist.phone().replaceAll("[^+0-9]", "");
        Div ways = styled(new Div(), "contactwegen");
        ways.add(way("tel:" + number, text("product.contact.call", specialist.phone()), "bellen"));
        String subject = about.replaceAll("[^\\p{L}\\p{N}]+", "%20");
        ways.add(way("mailto:" + specialist.email() + "?subject=" + subject, text("product.contact.mail"), "mailen"));
        if (specialist.planUrl() != null) {
            ways.add(way(specialist.planUrl(), text("product.contact.plan"), "plannen"));
        }
        return ways;
    }

    private static Anchor way(String address, String words, String kind) {
        Anchor way = styled(new Anchor(address, words), "knop", "knop-stil");
        way.getElement().setAttribute("data-contact", kind);
        return way;
    }
}
