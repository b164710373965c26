package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import org.jspecify.annotations.Nullable;

/** Whom a customer calls or writes about a quote: who made it, or the agency while that is nobody yet. */
record Adviser(String name, String phone, String email) {

    static Adviser of(QuoteDetails.@Nullable Contact owner, HouseContact house) {
        return owner == null
                ? new Adviser(text("portal.owner"), house.phone(), house.email())
                : new Adviser(owner.name(), owner.phone().isEmpty() ? house.phone() : owner.phone(), owner.email());
    }

    /** "Je adviseur is Sanne de Graaf: 06 12 34 56 78, sanne@…", both as links. */
    Paragraph reached(String words) {
        Paragraph reached = styled(new Paragraph(words + " "), "offerte-adviseur");
        reached.add(new Anchor(PhoneNumber.link(phone), phone), new Text(", "), new Anchor("mailto:" + email, email));
        return reached;
    }
}
