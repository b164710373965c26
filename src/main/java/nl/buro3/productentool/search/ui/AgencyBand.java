package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.House;

/** Who the agency is, in its own words and figures: what an operator set, and nothing else. */
final class AgencyBand extends Section {

    AgencyBand() {
        House house = House.current();
        styled(this, "wie-we-zijn");
        add(new H2(text("overview.agency", house.name())));
        String about = House.in(currentLanguage(), house.about());
        if (!about.isEmpty()) {
            add(new Paragraph(about));
        }
        UnorderedList figures = styled(new UnorderedList(), "huiscijfers");
        house.figures()
                .forEach(figure -> figures.add(
                        new ListItem(words(figure.figure(), "huiscijfer"), words(figure.of(currentLanguage())))));
        figures.setVisible(!house.figures().isEmpty());
        add(figures, styled(link(ProductNavigation.CONTACT, text("contact.title")), "knop", "knop-stil"));
        setVisible(!about.isEmpty() || !house.figures().isEmpty());
    }
}
