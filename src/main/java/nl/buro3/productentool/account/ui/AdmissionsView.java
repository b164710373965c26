package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.account.registration.AdmissionDesk;
import nl.buro3.productentool.account.registration.PendingRegistration;
import nl.buro3.productentool.account.registration.WaitingMember;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;

/** Where employees let somebody who registered into the organisation of their colleagues, or do not; and see who has not confirmed their address. */
@Route("beheer/aanmeldingen")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class AdmissionsView extends Main implements HasDynamicTitle {

    static final String PATH = "/beheer/aanmeldingen";

    private final transient AdmissionDesk desk;
    private final transient Clock clock;
    private final Notice notice = new Notice();
    private final Paragraph number = styled(new Paragraph(), "klein");
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels");
    private final H2 unconfirmed = new H2(text("admissions.unconfirmed"));
    private final Paragraph why = styled(new Paragraph(text("admissions.unconfirmed.intro")), "klein");
    private final UnorderedList pending = styled(new UnorderedList(), "kaartregels");

    AdmissionsView(AdmissionDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        getElement().setAttribute("data-view", "aanmeldingen");
        add(styled(new Div(new H1(text("admissions.title"))), "beheer-kop"));
        add(styled(new Paragraph(text("admissions.intro")), "klein"), notice, number, list, unconfirmed, why, pending);
        show();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("admissions.title"));
    }

    private void show() {
        List<WaitingMember> waiting = desk.waiting();
        number.setText(text("admissions.number", desk.count()));
        list.removeAll();
        waiting.forEach(person -> list.add(line(person)));
        list.setVisible(!waiting.isEmpty());
        showUnconfirmed(desk.unconfirmed());
    }

    private void showUnconfirmed(List<PendingRegistration> registered) {
        pending.removeAll();
        registered.forEach(person -> pending.add(line(person)));
        Stream.of(unconfirmed, why, pending).forEach(part -> part.setVisible(!registered.isEmpty()));
    }

    private ListItem line(PendingRegistration person) {
        Div what = styled(
                new Div(
                        words(text("admissions.who", person.name(), person.email()), "aanmelding-wie"),
                        words(
                                text(
                                        "admissions.called",
                                        person.organisation(),
                                        Moments.moment(person.createdAt(), clock)),
                                "klein")),
                "kaartregel-tekst");
        NativeButton again =
                styled(new NativeButton(text("admissions.again"), event -> writeAgain(person)), "knop", "knop-stil");
        again.setAriaLabel(text("admissions.again.who", person.name()));
        return styled(new ListItem(what, styled(new Div(again), "acties")), "kaartregel");
    }

    private void writeAgain(PendingRegistration person) {
        Posting posting = Postings.now();
        if (posting.origin().isEmpty()) {
            notice.failed(text("entry.trouble.NO_ADDRESS"));
            return;
        }
        try {
            desk.writeAgain(person.email(), posting);
            notice.done(text("admissions.again.done", person.email()));
        } catch (NoSuchElementException e) {
            notice.failed(text("admissions.again.gone", person.name()));
        }
        show();
    }

    private ListItem line(WaitingMember person) {
        Div what = styled(
                new Div(
                        words(text("admissions.who", person.name(), person.email()), "aanmelding-wie"),
                        words(
                                text("admissions.called", person.called(), Moments.moment(person.since(), clock)),
                                "klein"),
                        link(
                                AccountNavigation.organisation(person.handle()),
                                text("admissions.into", person.organisation()))),
                "kaartregel-tekst");
        NativeButton yes = styled(new NativeButton(text("admissions.approve"), event -> decide(person, true)), "knop");
        NativeButton no = styled(
                new NativeButton(text("admissions.decline"), event -> decide(person, false)), "knop", "knop-stil");
        yes.setAriaLabel(text("admissions.approve.who", person.name(), person.organisation()));
        no.setAriaLabel(text("admissions.decline.who", person.name(), person.organisation()));
        return styled(new ListItem(what, styled(new Div(yes, no), "acties")), "kaartregel");
    }

    private void decide(WaitingMember person, boolean approved) {
        try {
            if (approved) {
                desk.approve(person.id());
            } else {
                desk.decline(person.id());
            }
            notice.done(text(
                    approved ? "admissions.approved" : "admissions.declined", person.name(), person.organisation()));
        } catch (NoSuchElementException e) {
            notice.failed(text("admissions.gone"));
        }
        show();
    }
}
