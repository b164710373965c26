package nl.buro3.productentool.catalog.feed.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.buro3.productentool.catalog.feed.FeedReport;
import nl.buro3.productentool.catalog.feed.FeedReport.Difference;
import nl.buro3.productentool.catalog.history.FieldChange;
import nl.buro3.productentool.common.ui.Tables;

/** What a feed does with the cards: the counts, the lines that are wrong, and each change by field. */
class FeedReportView extends Section {

    private static final int LONGEST_SHOWN = 240;

    FeedReportView(FeedReport report) {
        addClassNames("importverslag");
        add(new H2(text("import.report", report.file())), counts(report));
        if (!report.mistakes().isEmpty()) {
            add(new H3(text("import.mistakes")), mistakes(report));
        }
        if (!report.notes().isEmpty()) {
            UnorderedList notes = styled(new UnorderedList(), "wijzigingen");
            report.notes().forEach(note -> notes.add(new ListItem(note)));
            add(new H3(text("import.notes")), notes);
        }
        if (!report.differences().isEmpty()) {
            add(new H3(text("import.differences")));
            report.differences().forEach(difference -> add(difference(difference)));
            more(report.touched() - report.differences().size());
        }
    }

    private static Div counts(FeedReport report) {
        Div counts = styled(new Div(), "cijfers");
        count(counts, "created", report.created());
        count(counts, "updated", report.updated());
        count(counts, "unchanged", report.unchanged());
        count(counts, "failed", report.failed());
        return counts;
    }

    private static void count(Div counts, String name, int number) {
        Div count = new Div(words(text("import.number", number), "getal"), words(text("import." + name), "getal-naam"));
        count.getElement().setAttribute("data-telling", name);
        counts.add(styled(count, "cijfer"));
    }

    private static Div mistakes(FeedReport report) {
        List<List<Component>> rows = report.mistakes().stream()
                .map(mistake ->
                        List.<Component>of(words(mistake.place()), words(mistake.slug()), words(mistake.message())))
                .toList();
        Div table = Tables.of(List.of("import.column.line", "import.column.slug", "import.column.mistake"), rows);
        if (report.failed() > rows.size()) {
            table.add(styled(new Div(text("import.more", report.failed() - rows.size())), "klein"));
        }
        return table;
    }

    private static NativeDetails difference(Difference difference) {
        List<List<Component>> rows = difference.fields().stream()
                .map(field -> difference.created() ? begins(field) : changes(field))
                .toList();
        List<String> columns = difference.created()
                ? List.of("import.column.field", "import.column.value")
                : List.of("import.column.field", "import.column.before", "import.column.after");
        String kind = text(
                difference.created() ? "import.new" : "import.changes",
                difference.fields().size());
        NativeDetails details = new NativeDetails(difference.name() + " – " + kind, Tables.of(columns, rows));
        details.getElement().setAttribute("data-product", difference.slug());
        details.setOpen(!difference.created());
        return styled(details, "verschilregel");
    }

    private static List<Component> begins(FieldChange field) {
        return List.of(words(field.part()), value(field.after()));
    }

    private static List<Component> changes(FieldChange field) {
        return List.of(words(field.part()), value(field.before()), value(field.after()));
    }

    private static Component value(String value) {
        String shown = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
        return value.isEmpty() ? words(text("draft.both.nothing"), "klein") : words(shown, "waarde");
    }

    private void more(int number) {
        if (number > 0) {
            add(styled(new Div(text("import.more", number)), "klein"));
        }
    }
}
