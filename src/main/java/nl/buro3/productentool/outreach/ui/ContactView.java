package nl.buro3.productentool.outreach.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.phone.Phones;
import nl.buro3.productentool.catalog.problem.Guidance;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.ui.ContactSection;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.PublicView;
import nl.buro3.productentool.outreach.Addressee;
import nl.buro3.productentool.outreach.Addressees;
import nl.buro3.productentool.outreach.ContactRequest;
import nl.buro3.productentool.outreach.ContactRequest.Kind;
import nl.buro3.productentool.outreach.ContactRequest.Mistake;
import nl.buro3.productentool.outreach.HouseContact;

/**
 * How the agency is reached, and a form with which a reader asks it, or one of its specialists, for a talk or an answer.
 * What was filled in stands in the fields again when something is not right yet.
 */
@Route("contact")
@AnonymousAllowed
class ContactView extends Main implements PublicView {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final transient Addressees addressees;
    private final transient Guidance guidance;
    private final transient Phones phones;
    private final transient HouseContact house;

    ContactView(Addressees addressees, Guidance guidance, Phones phones, HouseContact house) {
        this.addressees = addressees;
        this.guidance = guidance;
        this.phones = phones;
        this.house = house;
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
        Addressee asked = addressees
                .of(request.slug(), request.specialist())
                .orElseThrow(() -> new NotFoundException("no contact about " + request.slug()));
        removeAll();
        if (asked.card() != null) {
            getElement().setAttribute("data-view-product", asked.slug());
        }
        return page.parameter(ContactFields.SENT).isPresent()
                ? showSent(asked, page)
                : showForm(known(request, page), asked, page);
    }

    /** Who is logged in need not type what is known of them; a number that they left out of a form stays out. */
    private ContactRequest known(ContactRequest request, PageRequest page) {
        Optional<Account> account = Accounts.current();
        String number = account.isEmpty() || page.parameter(ContactFields.SEND).isPresent()
                ? ""
                : phones.mine().map(PhoneNumber::words).orElse("");
        return account.map(known -> request.from(known, number)).orElse(request);
    }

    /** Says what holds: the question is with employees, and a mail comes where one was written and can be sent. */
    private PageHead showSent(Addressee asked, PageRequest page) {
        getElement().setAttribute("data-view", "contact-verstuurd").setAttribute("data-aangekomen", ContactForm.DRAFT);
        boolean isTalk = page.parameter(ContactFields.SENT)
                .filter(ContactFields.name(Kind.TALK)::equals)
                .isPresent();
        Paragraph thanks = new Paragraph(text(isTalk ? "contact.sent.text.TALK" : "contact.sent.text", asked.name()));
        add(new H1(text("contact.sent.title")), styled(thanks, "intro"));
        add(typed(ContactFields.EMAIL, "contact.sent.email"), typed(ContactFields.PHONE, "contact.sent.phone"));
        if (page.parameter(ContactFields.MAILED).isPresent()) {
            add(new Paragraph(text("contact.sent.mailed")));
        }
        Paragraph call = new Paragraph(text("contact.sent.call", asked.calledName()) + " ");
        call.add(new Anchor(PhoneNumber.link(asked.phone()), asked.phone()));
        Div ways = styled(new Div(), "acties");
        if (asked.card() != null) {
            ways.add(styled(link(asked.address(), text("contact.back", asked.subject())), "knop"));
        }
        ways.add(styled(link("/", text("contact.further")), "knop", "knop-stil"));
        add(call, ways);
        return PageHead.unlisted(text("contact.sent.title"));
    }

    /**
     * What was filled in, to be looked at once more. The browser puts it in from the draft that it kept, and takes the
     * draft away: it stands in no address, and in no page that the portal keeps.
     */
    private static Paragraph typed(String field, String words) {
        Span value = new Span();
        value.getElement().setAttribute("data-getypt", field);
        Paragraph typed = new Paragraph(new Text(text(words) + " "), value);
        typed.getElement().setAttribute("hidden", true);
        return typed;
    }

    private PageHead showForm(ContactRequest request, Addressee asked, PageRequest page) {
        boolean isBusy = page.parameter(ContactFields.BUSY).isPresent();
        Set<Mistake> mistakes = page.parameter(ContactFields.SEND).isPresent() ? request.mistakes() : Set.of();
        boolean isGeneral = asked.card() == null && asked.specialist() == null;
        String title = text(
                isGeneral && request.kind() == Kind.QUESTION ? "contact.title" : "contact.title." + request.kind(),
                asked.calledName());
        String intro = intro(request.kind(), asked);
        add(new H1(title), styled(new Paragraph(intro), "intro"));
        if (!mistakes.isEmpty() || isBusy) {
            getElement().setAttribute("data-view", "contact-mislukt");
        }
        if (!mistakes.isEmpty()) {
            add(ContactForm.complaints(mistakes));
        } else if (isBusy) {
            add(ContactForm.alert(text("contact.busy", asked.phone(), asked.email())));
        }
        add(styled(new Div(new ContactForm(request, asked, mistakes), aside(asked)), "contact-twee"));
        if (asked.specialist() == null) {
            add(people(guidance.specialists()));
        }
        if (!mistakes.isEmpty()) {
            return PageHead.absent(text("shell.mistake", title), UNPROCESSABLE);
        }
        if (isBusy) {
            return PageHead.absent(text("shell.mistake", title), TOO_MANY);
        }
        return isGeneral ? PageHead.of(text("shell.contact"), intro, "/contact") : PageHead.unlisted(title);
    }

    /** What to fill in where nothing says yet what it is about; then who answers, and about what. */
    private static String intro(Kind kind, Addressee asked) {
        List<String> sentences = new ArrayList<>();
        if (kind == Kind.TALK || asked.card() == null) {
            sentences.add(text("contact.intro." + kind));
        }
        if (kind == Kind.QUESTION) {
            sentences.add(
                    asked.specialist() == null
                            ? text("contact.answer.house")
                            : text("contact.answer", asked.calledName()));
        }
        if (asked.card() != null) {
            sentences.add(text("contact.about", asked.subject()));
        }
        return String.join(" ", sentences);
    }

    /** Who prefers to call finds the number here. */
    private Div aside(Addressee asked) {
        Div aside = new Div(new H2(text("contact.direct")));
        SpecialistCard specialist = asked.specialist();
        if (specialist == null) {
            aside.add(ContactSection.agency(house.phone(), house.email()));
        } else {
            aside.add(ContactSection.specialist(specialist, asked.subject()));
        }
        aside.add(new HouseDetails(house));
        return aside;
    }

    private static Section people(List<SpecialistCard> specialists) {
        Section people = styled(new Section(new H2(text("contact.people"))), "mensen");
        people.add(ContactSection.people(specialists));
        people.setVisible(!specialists.isEmpty());
        return people;
    }
}
