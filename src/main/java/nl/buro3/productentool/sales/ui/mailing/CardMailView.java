package nl.buro3.productentool.sales.ui.mailing;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.mailing.CardMailing;
import nl.buro3.productentool.sales.mailing.NewCardMail;
import nl.buro3.productentool.sales.mailing.NotMailableException;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;
import org.jspecify.annotations.Nullable;

/** Where an employee chooses cards for a customer's people and writes a few words with them. What is typed is kept. */
@Route("beheer/klanten/:handle/mail")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class CardMailView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CardMailing mailing;
    private final transient Accounts accounts;
    private final Notice notice = new Notice();
    private final Div form = styled(new Div(), "beheer-formulier");
    private final TextField subject = new TextField(text("mailing.subject"));
    private final TextArea intro = new TextArea(text("mailing.intro.label"));
    private final ChosenCards cards;
    private final ChosenPeople people;
    private final FormDraft draft;
    private @Nullable OrganisationRef customer;

    CardMailView(CardMailing mailing, Accounts accounts, Catalog catalog, Clock clock) {
        this.mailing = mailing;
        this.accounts = accounts;
        getElement().setAttribute("data-view", "beheer-mail-kaarten");
        subject.setMaxLength(NewCardMail.LONGEST_SUBJECT);
        intro.setMaxLength(NewCardMail.LONGEST_INTRO);
        cards = new ChosenCards(catalog.byCategory(), this::showPeople);
        people = new ChosenPeople(clock);
        draft = new FormDraft(
                form,
                new FormParts()
                        .typed("onderwerp", text("mailing.subject"), subject)
                        .typed("tekst", text("mailing.intro.label"), intro));
        NativeButton send = styled(new NativeButton(text("mailing.send"), event -> send()), "knop");
        send.getElement().setAttribute("type", "button");
        form.add(
                draft,
                new Section(new H2(text("mailing.cards")), cards),
                new Section(new H2(text("mailing.people")), people),
                subject,
                intro,
                styled(new Paragraph(text("mailing.stop.note")), "klein"),
                send);
    }

    static String address(String handle) {
        return CustomerNavigation.customer(handle) + "/mail";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String handle = event.getRouteParameters().get("handle").orElse("");
        OrganisationRef shown =
                accounts.customer(handle).orElseThrow(() -> new NotFoundException("no customer " + handle));
        customer = shown;
        removeAll();
        add(
                styled(new Paragraph(link(CustomerNavigation.customer(handle), shown.name())), "klein"),
                styled(new Div(new H1(text("mailing.title", shown.name()))), "beheer-kop"),
                styled(new Paragraph(text("mailing.explained")), "intro"),
                notice,
                form);
        notice.clear();
        draft.begin("klant/" + handle + "/mail");
        showPeople();
    }

    private void showPeople() {
        OrganisationRef to = customer;
        if (to != null) {
            people.show(mailing.recipients(to, cards.chosen()), cards.chosen().isEmpty());
        }
    }

    /** Sends it, or says beside the field what is missing; what was typed stays until it is sent. */
    private void send() {
        OrganisationRef to = customer;
        if (to == null || !isComplete()) {
            return;
        }
        List<Long> chosen = people.chosen();
        try {
            mailing.send(
                    to,
                    new NewCardMail(subject.getValue(), intro.getValue(), cards.chosen(), chosen),
                    Pages.origin(VaadinServletRequest.getCurrent()));
            subject.clear();
            intro.clear();
            cards.clear();
            draft.arrived();
            notice.done(
                    text("mailing.sent", chosen.size()),
                    link(CustomerNavigation.customer(to.handle()), text("mailing.sent.back")));
        } catch (NotMailableException e) {
            notice.failed(text("mailing.refused"));
        }
        showPeople();
    }

    private boolean isComplete() {
        subject.setErrorMessage(text("mailing.subject.missing"));
        subject.setInvalid(subject.getValue().isBlank());
        intro.setErrorMessage(text("mailing.intro.missing"));
        intro.setInvalid(intro.getValue().isBlank());
        boolean hasCards = cards.check();
        boolean hasPeople = people.check();
        return hasCards && hasPeople && !subject.isInvalid() && !intro.isInvalid();
    }

    @Override
    public String getPageTitle() {
        OrganisationRef to = customer;
        return Pages.title(text("mailing.title", to == null ? "" : to.name()));
    }
}
