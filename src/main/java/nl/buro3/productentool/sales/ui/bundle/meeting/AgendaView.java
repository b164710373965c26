package nl.buro3.productentool.sales.ui.bundle.meeting;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.label;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.bundle.Agenda;
import nl.buro3.productentool.sales.bundle.Agenda.Change;
import nl.buro3.productentool.sales.bundle.BundleMeetings;
import nl.buro3.productentool.sales.bundle.HeldMeeting;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet.Entry;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheets;
import nl.buro3.productentool.sales.ui.bundle.BundleStyles;
import nl.buro3.productentool.sales.ui.bundle.LineFields;
import nl.buro3.productentool.sales.ui.bundle.PlainParts;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleMistakes;

/** A bundle as the agenda of a meeting: its lines as topics, what changed since the last one, and room for what is agreed. */
@Route("pakket/:pakket([0-9]+)/agenda")
@AnonymousAllowed
class AgendaView extends Main implements OwnPage {

    private final transient BundleMeetings meetings;
    private final transient BundleSheets sheets;
    private final transient Clock clock;

    AgendaView(BundleMeetings meetings, BundleSheets sheets, Clock clock) {
        this.meetings = meetings;
        this.sheets = sheets;
        this.clock = clock;
        addClassNames("pakketpagina", "agenda");
        getElement().setAttribute("data-view", "pakket-agenda");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest page) {
        removeAll();
        String number = page.pathPart("pakket");
        if (Accounts.current().isEmpty()) {
            throw LogInFirst.before(BundleAddress.PAGE + "/" + number + "/agenda");
        }
        Agenda agenda = agenda(number);
        String name = agenda.bundle().head().name();
        BundleMistakes mistakes = BundleMistakes.now();
        add(BundleStyles.link(), words(text("agenda.title"), "opschrift"), new H1(name));
        add(link(BundleAddress.of(agenda.bundle().head().id()), text("agenda.back")));
        if (!mistakes.isEmpty()) {
            add(alert(mistakes));
        }
        agenda.last().ifPresent(meeting -> add(since(agenda, meeting)));
        add(form(agenda, new LineFields(mistakes, page)));
        String title = text("agenda.of", name);
        return mistakes.isEmpty()
                ? PageHead.unlisted(title)
                : PageHead.absent(text("shell.mistake", title), mistakes.status());
    }

    private static Div alert(BundleMistakes mistakes) {
        Div alert = focused(styled(new Div(new Paragraph(text(mistakes.above()))), "boodschap"));
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }

    private Agenda agenda(String number) {
        try {
            return meetings.agenda(Long.parseLong(number));
        } catch (NumberFormatException | NoSuchElementException e) {
            throw new NotFoundException("no bundle " + number);
        }
    }

    private Div since(Agenda agenda, HeldMeeting last) {
        Div since = styled(new Div(new H2(text("agenda.since", Moments.moment(last.at(), clock)))), "agenda-anders");
        if (!last.agreed().isEmpty()) {
            since.add(new Paragraph(text("agenda.agreed-then", last.agreed())));
        }
        UnorderedList changes = new UnorderedList();
        agenda.changes()
                .forEach(change -> sheets.name(change.product())
                        .ifPresent(card -> changes.add(new ListItem(
                                text("agenda.change." + change.kind(), card, change.before(), change.now())))));
        since.add(changes.getChildren().findAny().isPresent() ? changes : new Paragraph(text("agenda.unchanged")));
        return since;
    }

    private HtmlContainer form(Agenda agenda, LineFields fields) {
        long id = agenda.bundle().head().id();
        long last = agenda.last().map(HeldMeeting::id).orElse(0L);
        HtmlContainer form = PlainParts.form(BundleAddress.agenda(id) + "/bewaar", sent(AgendaFields.LAST, last + ""));
        form.getElement().setAttribute("novalidate", true);
        OrderedList topics = styled(new OrderedList(), "agenda-punten");
        sheets.of(agenda.bundle().lines()).lines().forEach(entry -> topics.add(topic(entry, agenda, fields)));
        form.add(
                topics,
                area(AgendaFields.GENERAL, text("agenda.general"), "", fields),
                PlainParts.button(text("agenda.keep"), "knop"));
        return form;
    }

    private static ListItem topic(Entry entry, Agenda agenda, LineFields fields) {
        H2 name = written(new H2(entry.name()));
        ListItem topic = styled(new ListItem(name), "agenda-punt");
        boolean isNew = agenda.changes().stream()
                .anyMatch(change -> change.kind() == Change.Kind.ADDED
                        && change.product() == entry.line().product());
        if (isNew) {
            name.add(words(" "), words(text("agenda.new"), "agenda-nieuw"));
        }
        topic.add(new Paragraph(
                entry.line().amount() + " × " + entry.offered().card().price().wordsInFull(currentLanguage())));
        topic.add(styled(written(new Paragraph(entry.offered().card().summary())), "klein"));
        if (!entry.line().note().isEmpty()) {
            topic.add(new Paragraph(text("agenda.note", entry.line().note())));
        }
        agreedBefore(entry, agenda).ifPresent(then -> topic.add(new Paragraph(text("agenda.agreed-then", then))));
        String field = AgendaFields.about(entry.slug());
        topic.add(area(field, text("agenda.agreed"), entry.name(), fields));
        topic.getElement().setAttribute("data-bundle-line", entry.slug());
        return topic;
    }

    private static Optional<String> agreedBefore(Entry entry, Agenda agenda) {
        return agenda.last().stream()
                .flatMap(meeting -> meeting.topics().stream())
                .filter(topic -> topic.line().product() == entry.line().product())
                .map(HeldMeeting.Topic::agreed)
                .filter(agreed -> !agreed.isEmpty())
                .findFirst();
    }

    private static Div area(String field, String words, String card, LineFields fields) {
        HtmlContainer area = new HtmlContainer("textarea");
        area.setId(field);
        area.getElement().setAttribute("name", field).setAttribute("rows", "3");
        area.setText(fields.typed(field));
        Div whole = styled(new Div(label(words + (card.isEmpty() ? "" : ": " + card), area), area), "veld");
        fields.mistake(field, whole);
        return whole;
    }
}
