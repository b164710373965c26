package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.ownership.Owned;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import nl.buro3.productentool.sales.ownership.OwnershipDesk;
import nl.buro3.productentool.sales.ownership.OwnershipDesk.Kept;
import nl.buro3.productentool.sales.ownership.OwnershipDesk.Successor;
import nl.buro3.productentool.sales.ownership.RequestState;
import nl.buro3.productentool.sales.ownership.StaleException;
import nl.buro3.productentool.sales.ownership.Terms;

/** One owned product, kept by an employee: its price and period, its end, its documents, what was asked about it. */
@Route("beheer/afname/:nummer")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class OwnedDeskView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnershipDesk desk;
    private final Notice notice = new Notice();
    private final Div content = new Div();
    private String title = "";
    private String granted = "";

    OwnedDeskView(OwnershipDesk desk) {
        this.desk = desk;
        getElement().setAttribute("data-view", "beheer-afname-regel");
        add(styled(new Paragraph(link(DeskAddress.OWNED, text("desk.owned.back"))), "klein"), notice, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notice.clear();
        granted = new PageRequest(event.getLocation(), event.getRouteParameters())
                .parameter(DeskAddress.GRANTED)
                .orElse("");
        show(PageRequest.pathNumber(event.getRouteParameters(), "nummer")
                .orElseThrow(() -> new NotFoundException("no number of an owned product")));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    /** What was granted and is still to be written into it. */
    private static Optional<Component> granted(Owned owned, String request) {
        return owned.requests().stream()
                .filter(each -> String.valueOf(each.seen().id()).equals(request))
                .filter(each -> each.state() == RequestState.GRANTED)
                .findFirst()
                .map(each -> styled(
                        new Div(
                                new Paragraph(text("desk.owned.change-now")),
                                styled(new Paragraph(each.note()), "vraag-tekst")),
                        "boodschap"));
    }

    void show(long id) {
        Kept kept = desk.find(id).orElseThrow(() -> new NotFoundException("no owned product " + id));
        Owned owned = kept.owned();
        title = owned.name();
        content.removeAll();
        content.add(styled(new Div(new H1(title)), "beheer-kop"));
        Paragraph facts = new Paragraph();
        OrganisationRef organisation = kept.organisation();
        if (organisation != null) {
            facts.add(link(DeskAddress.customer(organisation.handle()), organisation.name()), words(" · "));
        }
        facts.add(words(OwnedWords.price(owned.terms(), currentLanguage()) + ", "
                + OwnedWords.period(owned.terms().period(), currentLanguage())));
        content.add(facts);
        replaced(kept).ifPresent(content::add);
        granted(owned, granted).ifPresent(content::add);
        content.add(terms(owned), end(owned), documents(owned), requests(owned));
    }

    /** What is said of what holds no more because something took its place. */
    private static Optional<Component> replaced(Kept kept) {
        if (!kept.owned().replaced()) {
            return Optional.empty();
        }
        Paragraph said = styled(new Paragraph(text("desk.owned.replaced")), "boodschap");
        Successor successor = kept.successor();
        if (successor != null) {
            said.add(
                    words(" "),
                    link(DeskAddress.quote(successor.quote()), text("desk.owned.replaced.by", successor.number())));
        }
        return Optional.of(said);
    }

    private Section terms(Owned owned) {
        TermsForm form = new TermsForm();
        form.show(owned.terms());
        Button keep = styled(new Button(text("desk.owned.keep"), event -> keep(owned, form.read())), "knop");
        return new Section(new H2(text("desk.owned.terms")), styled(new Div(form, keep), "beheer-formulier"));
    }

    private void keep(Owned owned, Optional<Terms> read) {
        if (read.isEmpty()) {
            notice.failed(text("form.incomplete"));
        } else {
            act(owned, "desk.owned.kept", () -> desk.change(owned.seen(), read.get()));
        }
    }

    private Section end(Owned owned) {
        DayField day = new DayField("desk.owned.last-day");
        day.show(owned.terms().period().until());
        LocalDate since = owned.terms().period().since();
        Button end = styled(
                new Button(text("desk.owned.end"), event -> {
                    Optional<LocalDate> last = day.day().filter(chosen -> !chosen.isBefore(since));
                    if (day.check(last.isPresent(), "desk.owned.wrong.until")) {
                        act(owned, "desk.owned.ended", () -> desk.end(owned.seen(), last.orElseThrow()));
                    }
                }),
                "knop",
                "knop-stil");
        return new Section(new H2(text("desk.owned.end.title")), styled(new Div(day, end), "beheer-formulier", "smal"));
    }

    private Section documents(Owned owned) {
        UnorderedList list = styled(new UnorderedList(), "kaartregels");
        owned.documents().forEach(document -> {
            Button remove = styled(new Button(text("desk.document.remove")), "knop-tekst");
            remove.getElement().setAttribute("aria-label", text("desk.document.remove.of", document.name()));
            remove.addClickListener(event -> act(
                    owned,
                    "desk.document.removed",
                    () -> desk.detach(owned.seen().id(), document.id())));
            list.add(styled(new ListItem(new DocumentLink(document), remove), "kaartregel"));
        });
        DocumentUpload upload = new DocumentUpload(notice::failed);
        upload.onArrival(document ->
                act(owned, "desk.document.added", () -> desk.attach(owned.seen().id(), document)));
        return new Section(
                new H2(text("desk.documents")),
                styled(new Paragraph(text("desk.documents.intro")), "klein"),
                list,
                upload);
    }

    private static Section requests(Owned owned) {
        UnorderedList list = styled(new UnorderedList(), "kaartregels");
        owned.requests()
                .forEach(request -> list.add(styled(
                        new ListItem(
                                link(
                                        DeskAddress.request(request.seen().id()),
                                        text("desk.request.kind." + request.kind())),
                                words(text("desk.request.state." + request.state()), "staat")),
                        "kaartregel")));
        Section section = new Section(new H2(text("desk.requests.title")), list);
        section.setVisible(!owned.requests().isEmpty());
        return section;
    }

    /** Does it and says so; when a colleague was first, says that; either way shows what holds now. */
    private void act(Owned owned, String done, Runnable action) {
        try {
            action.run();
            notice.done(text(done));
        } catch (StaleException e) {
            notice.failed(text("desk.stale"));
        }
        show(owned.seen().id());
    }
}
