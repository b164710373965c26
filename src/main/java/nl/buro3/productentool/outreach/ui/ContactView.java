package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.SpecialistCard;
import nl.buro3.productentool.catalog.ui.ContactSection;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.PublicView;
import nl.buro3.productentool.outreach.ContactRequest;
import nl.buro3.productentool.outreach.ContactRequest.Mistake;
import nl.buro3.productentool.outreach.ContactRequests;

/**
 * An ordinary form with which a reader asks a specialist for a talk or an answer. What was filled in stands in the fields
 * again when something is not right yet.
 */
@Route("contact")
@AnonymousAllowed
class ContactView extends Main implements PublicView {

    private static final String DRAFT = "contact";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final transient Catalog catalog;

    ContactView(Catalog catalog) {
        this.catalog = catalog;
        addClassNames("lezen", "contactpagina");
        getElement().setAttribute("data-view", "contact");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest page) {
        ContactRequest request = ContactFields.read(page);
        CardDetails card = catalog.published(request.slug())
                .filter(product -> !product.specialists().isEmpty())
                .orElseThrow(() -> new NotFoundException("no contact about " + request.slug()));
        SpecialistCard specialist = ContactRequests.specialist(card, request.specialist());
        removeAll();
        getElement().setAttribute("data-view-product", card.card().slug());
        return page.parameter(ContactFields.SENT).isPresent()
                ? showSent(
                        card, specialist, page.parameter(ContactFields.MAILED).isPresent())
                : showForm(
                        request,
                        card,
                        specialist,
                        page.parameter(ContactFields.SEND).isPresent(),
                        page.parameter(ContactFields.BUSY).isPresent());
    }

    /** Says what holds: the question is with employees, and a mail comes where one was written and can be sent. */
    private PageHead showSent(CardDetails card, SpecialistCard specialist, boolean mailed) {
        getElement().setAttribute("data-aangekomen", DRAFT);
        Paragraph thanks = new Paragraph(text("contact.sent.text", specialist.name()));
        add(new H1(text("contact.sent.title")), styled(thanks, "intro"));
        if (mailed) {
            add(new Paragraph(text("contact.sent.mailed")));
        }
        Paragraph call = new Paragraph(text("contact.sent.call", specialist.firstName()) + " ");
        call.add(new Anchor("tel:" + specialist.phone().replaceAll("[^+0-9]", ""), specialist.phone()));
        add(call);
        add(styled(
                new Div(
                        styled(
                                link(
                                        card.card().url(),
                                        text("contact.back", card.card().name())),
                                "knop"),
                        styled(link("/", text("contact.further")), "knop", "knop-stil")),
                "acties"));
        return PageHead.unlisted(text("contact.sent.title"));
    }

    private PageHead showForm(
            ContactRequest request, CardDetails card, SpecialistCard specialist, boolean wasSent, boolean isBusy) {
        Set<Mistake> mistakes = wasSent ? request.mistakes() : Set.of();
        String title = text("contact.title." + request.kind(), specialist.firstName());
        add(new H1(title));
        add(styled(
                new Paragraph(
                        text("contact.intro." + request.kind(), card.card().name())),
                "intro"));
        if (!mistakes.isEmpty()) {
            add(complaints(mistakes));
        } else if (isBusy) {
            add(alert(text("contact.busy", specialist.phone(), specialist.email())));
        }
        add(styled(new Div(form(request, card, specialist, mistakes), aside(card, specialist)), "contact-twee"));
        if (mistakes.isEmpty()) {
            return isBusy ? PageHead.absent(title, TOO_MANY) : PageHead.unlisted(title);
        }
        return PageHead.absent(title, UNPROCESSABLE);
    }

    /** What is not right, each with a way to the field. */
    private static Div complaints(Set<Mistake> mistakes) {
        UnorderedList list = new UnorderedList();
        mistakes.forEach(mistake -> list.add(
                new ListItem(new Anchor("#" + ContactFields.of(mistake), text("contact.mistake." + mistake)))));
        Div box = alert(text("contact.mistakes"));
        box.add(list);
        return box;
    }

    private static Div alert(String words) {
        Div box = styled(new Div(new Paragraph(words)), "boodschap");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private static HtmlContainer form(
            ContactRequest request, CardDetails card, SpecialistCard specialist, Set<Mistake> mistakes) {
        ContactFields fields = new ContactFields(mistakes);
        HtmlContainer form = styled(new HtmlContainer("form"), "formulier");
        form.getElement()
                .setAttribute("method", "post")
                .setAttribute("action", ContactFields.sending(card.card().slug(), specialist.handle(), request.kind()))
                .setAttribute("data-concept", DRAFT)
                .setAttribute("novalidate", true);
        form.add(
                sent(ContactFields.LANGUAGE, currentLanguage().getLanguage()),
                fields.line(ContactFields.NAME, "name", "text", request.name()),
                fields.line(ContactFields.EMAIL, "email", "email", request.email()),
                fields.line(ContactFields.PHONE, "tel", "tel", request.phone()),
                fields.lines(ContactFields.MESSAGE, request.kind(), request.message()),
                fields.trap());
        HtmlContainer send = styled(new HtmlContainer("button"), "knop");
        send.setText(text("contact.send." + request.kind()));
        send.getElement().setAttribute("name", ContactFields.SEND).setAttribute("value", "1");
        Paragraph kept = styled(new Paragraph(text("contact.kept") + " "), "klein");
        kept.add(link("/privacy", text("shell.privacy")));
        form.add(send, kept);
        return form;
    }

    /** Who prefers to call finds the number here. */
    private static Div aside(CardDetails card, SpecialistCard specialist) {
        return new Div(
                new H2(text("contact.direct")),
                ContactSection.specialist(specialist, card.card().name()));
    }
}
