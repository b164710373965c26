package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.document.DocumentLine;
import nl.buro3.productentool.sales.ownership.Belonging;
import nl.buro3.productentool.sales.ownership.Caretaker;
import nl.buro3.productentool.sales.ownership.Owned;
import nl.buro3.productentool.sales.ownership.OwnedWords;
import nl.buro3.productentool.sales.ownership.RequestSeen;
import nl.buro3.productentool.sales.ownership.RequestState;
import nl.buro3.productentool.sales.ownership.Terms;
import org.jspecify.annotations.Nullable;

/** What a customer's own pages are made of. */
final class MineParts {

    private static final int KILO = 1024;

    private MineParts() {}

    /** A part of the page with its heading. */
    static Section section(String name, String heading) {
        H2 title = new H2(heading);
        title.setId(name + "-kop");
        Section section = styled(new Section(title), "mijn-deel");
        section.setId(name);
        section.getElement().setAttribute("aria-labelledby", name + "-kop");
        return section;
    }

    /** Its name, which leads to the card while there is one. */
    static Component name(Owned owned) {
        return owned.card() == null
                ? new Span(owned.name())
                : written(link(owned.card().url(), owned.card().name()));
    }

    /** Price and period, each with its label. */
    static Div facts(Owned owned, LocalDate today) {
        Terms terms = owned.terms();
        Div facts = styled(new Div(), "mijn-feiten");
        facts.add(fact("mine.fact.price", OwnedWords.price(terms, currentLanguage())));
        facts.add(fact("mine.fact.since", OwnedWords.day(terms.period().since(), currentLanguage())));
        LocalDate until = terms.period().until();
        if (until != null) {
            String label = owned.isOver(today) ? "mine.fact.was" : "mine.fact.until";
            facts.add(fact(label, OwnedWords.day(until, currentLanguage())));
        } else if (terms.monthly().signum() > 0) {
            facts.add(fact("mine.fact.until", text("mine.open-ended")));
        }
        return facts;
    }

    private static Div fact(String label, String value) {
        return styled(new Div(words(text(label), "feit-naam"), words(value, "feit-waarde")), "feit");
    }

    /** Who looks after it, with the ways to reach them. */
    static Div caretaker(Caretaker caretaker) {
        Anchor phone = new Anchor(PhoneNumber.link(caretaker.phone()), caretaker.phone());
        Anchor mail = new Anchor("mailto:" + caretaker.email(), caretaker.email());
        Div who = new Div(words(text("mine.caretaker"), "feit-naam"), words(caretaker.name(), "feit-waarde"));
        return styled(new Div(styled(who, "feit"), styled(new Div(phone, mail), "mijn-wegen")), "mijn-contact");
    }

    /** The documents, each with its kind and size. */
    static UnorderedList documents(List<DocumentLine> documents) {
        UnorderedList list = styled(new UnorderedList(), "mijn-documenten");
        documents.forEach(document -> {
            Anchor open = new Anchor(MineAddress.document(document.id()), document.name());
            open.getElement().setAttribute("download", true);
            list.add(new ListItem(written(open), words(" " + size(document.bytes()), "klein")));
        });
        return list;
    }

    private static String size(int bytes) {
        int kilobytes = Math.max(1, bytes / KILO);
        return kilobytes < KILO
                ? text("mine.document.kb", kilobytes)
                : text("mine.document.mb", Math.round(kilobytes / (double) KILO * 10) / 10.0);
    }

    /** What belongs with it and is not there yet, each with why. */
    static UnorderedList missing(List<Belonging> missing) {
        UnorderedList list = styled(written(new UnorderedList()), "mijn-erbij");
        missing.forEach(each ->
                list.add(new ListItem(link(each.card().url(), each.card().name()), words(each.reason(), "waarom"))));
        return list;
    }

    /** What was asked and what was answered. */
    static Div request(RequestSeen request, Clock clock) {
        Div said = styled(new Div(), "mijn-aanvraag", "mijn-aanvraag-" + request.state());
        said.add(new Paragraph(
                text("mine.request." + request.kind() + "." + request.state(), day(request.askedAt(), clock))));
        if (!request.note().isEmpty()) {
            said.add(styled(new Paragraph(request.note()), "mijn-citaat"));
        }
        if (request.state() == RequestState.OPEN) {
            said.add(withdrawing(request));
        } else if (request.state() == RequestState.WITHDRAWN) {
            said.add(new Paragraph(text("mine.request.withdrawn", day(request.answeredAt(), clock))));
        } else {
            said.add(new Paragraph(text("mine.request.answer", day(request.answeredAt(), clock))));
            said.add(styled(written(new Paragraph(request.answer())), "mijn-citaat"));
        }
        return said;
    }

    private static String day(@Nullable Instant moment, Clock clock) {
        return OwnedWords.day(LocalDate.ofInstant(Objects.requireNonNull(moment), clock.getZone()), currentLanguage());
    }

    /** Takes it back, with one click: it can be asked again. */
    private static HtmlContainer withdrawing(RequestSeen request) {
        HtmlContainer send = styled(new HtmlContainer("button"), "knop", "knop-stil");
        send.setText(text("mine.request.withdraw"));
        return Pages.form(
                MineAddress.WITHDRAWING,
                sent(RequestFields.OWNED, String.valueOf(request.owned())),
                sent(RequestFields.REQUEST, String.valueOf(request.seen().id())),
                send);
    }
}
