package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.outreach.HouseContact;

/** Who the agency is by law, where it is and how it is reached, as far as an operator set it. */
@Tag("address")
public class HouseDetails extends HtmlContainer {

    public HouseDetails(HouseContact contact) {
        addClassNames("huis");
        House house = House.current();
        Div place = new Div();
        (house.legal().address().isEmpty()
                        ? List.of(house.name())
                        : house.legal().address())
                .forEach(line -> place.add(styled(words(line), "regel")));
        add(place, reached(contact, house), registered(house.legal()));
    }

    private static Div reached(HouseContact contact, House house) {
        Anchor call = new Anchor(contact.dialled(), contact.phone());
        Anchor write = new Anchor("mailto:" + contact.email(), contact.email());
        Div reached = new Div(styled(call, "regel"), styled(write, "regel"));
        String hours = House.in(currentLanguage(), house.hours());
        if (!hours.isEmpty()) {
            reached.add(styled(words(hours), "regel"));
        }
        return reached;
    }

    private static Div registered(House.Legal legal) {
        Div registered = new Div();
        if (!legal.register().isEmpty()) {
            registered.add(styled(words(text("house.register", legal.register())), "regel"));
        }
        if (!legal.vat().isEmpty()) {
            registered.add(styled(words(text("house.vat", legal.vat())), "regel"));
        }
        registered.setVisible(registered.getComponentCount() > 0);
        return registered;
    }
}
