package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.buro3.productentool.outreach.HouseContact;

/** How the agency is called and mailed, for who got no further on a page; number and address can be read as well. */
public final class HouseWays {

    private HouseWays() {}

    public static Div of(HouseContact house) {
        String number = text("product.contact.call", house.phone());
        Anchor call = styled(new Anchor(house.dialled(), number), "knop", "knop-stil");
        Anchor write = styled(new Anchor("mailto:" + house.email(), house.email()), "knop", "knop-stil");
        call.getElement().setAttribute("data-contact", "bellen");
        write.getElement().setAttribute("data-contact", "mailen");
        return styled(new Div(call, write), "acties");
    }
}
