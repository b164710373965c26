package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.regex.Pattern;
import nl.buro3.productentool.outreach.Addressee;
import nl.buro3.productentool.outreach.ContactRequest;
import nl.buro3.productentool.outreach.ContactRequest.Mistake;

/** The form to fill in, with what was filled in before. */
@Tag("form")
class ContactForm extends HtmlContainer {

    /** The name under which the browser keeps what is typed until it has arrived. */
    static final String DRAFT = "contact";

    ContactForm(ContactRequest request, Addressee asked, Set<Mistake> mistakes) {
        ContactFields fields = new ContactFields(mistakes);
        styled(this, "formulier");
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", ContactFields.sending(asked.slug(), asked.handle(), request.kind()))
                .setAttribute("data-concept", DRAFT)
                .setAttribute("novalidate", true);
        add(
                sent(ContactFields.LANGUAGE, currentLanguage().getLanguage()),
                fields.line(ContactFields.NAME, "name", "text", request.name()),
                fields.line(ContactFields.EMAIL, "email", "email", request.email()),
                fields.line(ContactFields.PHONE, "tel", "tel", request.phone()),
                fields.lines(ContactFields.MESSAGE, request.kind(), request.message()),
                fields.trap());
        HtmlContainer send = styled(new HtmlContainer("button"), "knop");
        send.setText(text("contact.send." + request.kind()));
        send.getElement().setAttribute("name", ContactFields.SEND).setAttribute("value", "1");
        add(send, kept());
    }

    private static Paragraph kept() {
        String[] around = text("contact.kept").split(Pattern.quote("{0}"), 2);
        Paragraph kept = styled(new Paragraph(around[0]), "klein");
        kept.add(link("/privacy", text("shell.privacy")), new Text(around[1]));
        return kept;
    }

    /** What is not right, each with a way to the field. */
    static Div complaints(Set<Mistake> mistakes) {
        UnorderedList list = new UnorderedList();
        mistakes.forEach(mistake -> list.add(
                new ListItem(new Anchor("#" + ContactFields.of(mistake), text("contact.mistake." + mistake)))));
        Div box = alert(text("contact.mistakes"));
        box.add(list);
        return box;
    }

    static Div alert(String words) {
        Div box = focused(styled(new Div(new Paragraph(words)), "boodschap"));
        box.getElement().setAttribute("role", "alert");
        return box;
    }
}
