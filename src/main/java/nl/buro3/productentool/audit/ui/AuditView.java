package nl.buro3.productentool.audit.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buro3.productentool.audit.AuditTrail;
import nl.buro3.productentool.audit.AuditTrail.Entry;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Tables;

/** Where an administrator reads who changed what, the latest first. */
@Route("beheer/logboek")
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Main implements HasDynamicTitle {

    private static final int LONGEST_SEARCH = 100;

    /** What stands for a state or a role, in the reader's language. */
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final String VALUE = "audit.value.";

    private static final List<String> COLUMNS = List.of(
            "audit.column.at",
            "audit.column.actor",
            "audit.column.action",
            "audit.column.subject",
            "audit.column.before",
            "audit.column.after");

    private final transient AuditTrail trail;
    private final transient Clock clock;
    private final Input search = new Input(ValueChangeMode.LAZY);
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final Div entries = new Div();
    private final NativeButton older = styled(new NativeButton(text("audit.older")), "knop", "knop-stil");
    private int page = 1;

    AuditView(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
        getElement().setAttribute("data-view", "logboek");
        add(new H1(text("audit.title")), new Paragraph(text("audit.intro")), searchField(), count, entries, older);
        count.getElement().setAttribute("role", "status");
        older.addClickListener(event -> more());
        begin();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("audit.title"));
    }

    private Div searchField() {
        search.setId("zoek-logboek");
        search.setPlaceholder(text("audit.search"));
        search.getElement().setAttribute("type", "search").setAttribute("maxlength", String.valueOf(LONGEST_SEARCH));
        search.addValueChangeListener(event -> begin());
        return styled(
                new Div(styled(Pages.label(text("audit.search"), search), "alleen-voorlezen"), search),
                "zoekformulier",
                "zoekveld");
    }

    private void begin() {
        page = 1;
        entries.removeAll();
        List<Entry> found = show();
        count.setText(found.isEmpty() ? text("audit.none") : "");
    }

    private void more() {
        page++;
        show();
    }

    private List<Entry> show() {
        List<Entry> found = trail.latest(search.getValue(), page);
        if (!found.isEmpty()) {
            entries.add(Tables.of(COLUMNS, found.stream().map(this::row).toList()));
        }
        older.setVisible(found.size() == AuditTrail.PAGE_SIZE);
        return found;
    }

    private List<Component> row(Entry entry) {
        return Stream.of(
                        Moments.moment(entry.at(), clock),
                        entry.actor().isEmpty() ? text("audit.nobody") : entry.actor(),
                        text("audit.action." + entry.action()),
                        entry.subject(),
                        said(entry.before()),
                        said(entry.after()))
                .map(AuditView::cell)
                .toList();
    }

    /** With words for the names that stand in braces, and for a value that is nothing but a name, as older entries have it. */
    private static String said(String value) {
        if (Texts.has(VALUE + value)) {
            return text(VALUE + value);
        }
        return NAME.matcher(value)
                .replaceAll(name -> Matcher.quoteReplacement(
                        Texts.has(VALUE + name.group(1)) ? text(VALUE + name.group(1)) : name.group()));
    }

    /** On a phone a cell is a line of its own: one without words is left out there. */
    private static Component cell(String words) {
        return words.isEmpty() ? styled(new Span(), "niets") : new Span(words);
    }
}
