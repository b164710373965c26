package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.common.PhoneNumber;

/** Who answers for the product, and how they are reached. */
public final class ContactSection {

    private ContactSection() {}

    static Section of(CardDetails product) {
        Section section = ProductSections.section("contact", text("product.section.contact"));
        product.specialists()
                .forEach(s -> section.add(
                        specialist(s, product.card().name(), product.card().slug())));
        if (product.specialists().isEmpty()) {
            section.add(nobody(product.card().slug()));
        }
        return section;
    }

    /** Where nobody answers for it by name, the agency does. */
    private static Div nobody(String slug) {
        return new Div(new Paragraph(text("product.contact.none")), ask(slug));
    }

    /** Asks whoever answers for the card, or else the agency. */
    static Anchor ask(String slug) {
        return way(ProductNavigation.contact(slug, "", "vraag"), text("product.contact.ask"), "vragen");
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
        ways.add(plan(specialist, slug, text("product.contact.plan")));
        ways.add(way(
                ProductNavigation.contact(slug, specialist.handle(), "vraag"), text("product.contact.ask"), "vragen"));
        return specialist(specialist, ways);
    }

    private static Article specialist(SpecialistCard specialist, Div ways) {
        Div words = new Div(new H3(specialist.name()), written(words(specialist.role(), "rol")));
        words.add(written(new Paragraph(specialist.introduction())), ways);
        return styled(new Article(portrait(specialist), words), "specialist");
    }

    /** The ways to reach the agency itself. */
    public static Div agency(String phone, String email) {
        return styled(
                new Div(
                        way(PhoneNumber.link(phone), text("product.contact.call", phone), "bellen"),
                        way("mailto:" + email, text("product.contact.mail"), "mailen")),
                "contactwegen");
    }

    /** All of these, in short. */
    public static UnorderedList people(List<SpecialistCard> specialists) {
        UnorderedList list = new UnorderedList();
        for (SpecialistCard specialist : specialists) {
            Div words = new Div(new H3(specialist.name()), written(words(specialist.role(), "rol")));
            words.add(phone(specialist));
            words.add(link(ProductNavigation.contact("", specialist.handle(), "vraag"), text("product.contact.ask")));
            list.add(new ListItem(portrait(specialist), words));
        }
        return list;
    }

    /**
     * Who answers for the product, in the fewest words.
     *
     * @param page of the product, where more is said of them
     */
    static Div atAGlance(SpecialistCard specialist, String page) {
        Anchor name = styled(new Anchor(page + "#contact", specialist.name()), "naam");
        Div words = new Div(name, written(words(specialist.role(), "rol")));
        words.add(phone(specialist));
        return styled(new Div(portrait(specialist), words), "aanspreekpunt");
    }

    /** A talk is planned in the specialist's own calendar, or else by the form. */
    static Anchor plan(SpecialistCard specialist, String slug, String words) {
        String calendar = specialist.planUrl();
        return way(
                calendar == null ? ProductNavigation.contact(slug, specialist.handle(), "gesprek") : calendar,
                words,
                "plannen");
    }

    private static Anchor phone(SpecialistCard specialist) {
        Anchor phone = new Anchor(PhoneNumber.link(specialist.phone()), specialist.phone());
        phone.getElement().setAttribute("data-contact", "bellen");
        return phone;
    }

    private static Image portrait(SpecialistCard specialist) {
        Image portrait = styled(new Image(specialist.portraitAddress(), ""), "portret");
        portrait.getElement()
                .setAttribute("width", "120")
                .setAttribute("height", "120")
                .setAttribute("loading", "lazy");
        return portrait;
    }

    private static Div ways(SpecialistCard specialist, String about) {
        Div ways = styled(new Div(), "contactwegen");
        ways.add(way(PhoneNumber.link(specialist.phone()), text("product.contact.call", specialist.phone()), "bellen"));
        String subject = about.replaceAll("[^\\p{L}\\p{N}]+", "%20");
        ways.add(way("mailto:" + specialist.email() + "?subject=" + subject, text("product.contact.mail"), "mailen"));
        return ways;
    }

    private static Anchor way(String address, String words, String kind) {
        Anchor way = styled(new Anchor(address, words), "knop", "knop-stil");
        way.getElement().setAttribute("data-contact", kind);
        return way;
    }
}
