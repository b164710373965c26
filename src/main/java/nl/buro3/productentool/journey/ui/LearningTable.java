package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Tables.as;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.journey.insight.SearchLessons.Query;
import nl.buro3.productentool.journey.insight.SearchLessons.Totals;
import nl.buro3.productentool.search.ui.SearchNavigation;

/**
 * The queries, each with what became of it and what can be done about it. On a phone a row becomes a card; the roles
 * keep it a table for who hears it.
 */
class LearningTable extends Div {

    private static final List<String> COLUMNS = List.of(
            "learning.column.query",
            "learning.column.times",
            "learning.column.results",
            "learning.column.noResult",
            "learning.column.noClick",
            "learning.column.place",
            "learning.column.after",
            "learning.column.actions");

    private final transient Clock clock;

    LearningTable(List<Query> queries, Clock clock) {
        this.clock = clock;
        addClassNames("beheer-tabel", "kaarttabel", "leertabel");
        NativeTable table = as("table", new NativeTable());
        as("rowgroup", table.getHead()).add(head());
        as("rowgroup", table.getBody());
        queries.forEach(query -> table.getBody().add(row(query)));
        add(table);
    }

    private static NativeTableRow head() {
        NativeTableRow row = as("row", new NativeTableRow());
        COLUMNS.forEach(key -> {
            NativeTableHeaderCell cell = as("columnheader", new NativeTableHeaderCell(text(key)));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return row;
    }

    private NativeTableRow row(Query query) {
        Totals totals = query.totals();
        List<Component> cells = List.of(
                both(link(SearchNavigation.results(query.words()), query.words()), last(query)),
                both(words(Parts.number(totals.searches())), times(query)),
                both(words(Parts.number(query.lastResults())), average(query)),
                share(totals.withoutResult(), totals.shareWithoutResult()),
                share(totals.withoutClick(), totals.shareWithoutClick()),
                totals.place() == null ? nothing() : words(Spoken.decimal(totals.place())),
                after(query),
                actions(query.words()));
        NativeTableRow row = as("row", new NativeTableRow());
        for (int i = 0; i < cells.size(); i++) {
            NativeTableCell cell = as("cell", new NativeTableCell(cells.get(i)));
            cell.getElement().setAttribute("data-kop", text(COLUMNS.get(i)));
            row.add(cell);
        }
        return row;
    }

    private String last(Query query) {
        LocalDate day = query.lastAt().atZone(clock.getZone()).toLocalDate();
        return text("learning.last", Moments.day(day, LocalDate.now(clock)));
    }

    /** What the number alone does not say: that some visits searched it more than once, and how it was before. */
    private static String times(Query query) {
        List<String> more = new ArrayList<>();
        if (query.visits() < query.totals().searches()) {
            more.add(text("learning.visits", query.visits()));
        }
        if (query.before() > 0) {
            more.add(text("learning.trend", Parts.number(query.before())));
        }
        return String.join(", ", more);
    }

    private static String average(Query query) {
        String average = Spoken.decimal(query.averageResults());
        return average.equals(Spoken.decimal((double) query.lastResults())) ? "" : text("learning.average", average);
    }

    private static Component share(long count, double share) {
        return count == 0
                ? nothing()
                : both(styled(words(Spoken.percentage(share)), "mis"), text("learning.count", Parts.number(count)));
    }

    private static Component after(Query query) {
        long contact = query.totals().withContact();
        if (query.opened() == null && contact == 0) {
            return nothing();
        }
        Div after = new Div(query.opened() == null ? nothing() : Parts.product(query.opened()));
        if (query.opened() != null
                && query.totals().withoutResult() == query.totals().searches()) {
            after.add(styled(new Div(words(text("learning.other-way"))), "klein"));
        }
        if (contact > 0) {
            after.add(styled(new Div(words(text("learning.contact", contact))), "klein"));
        }
        return after;
    }

    private static Component nothing() {
        return words(text("learning.none"), "niets");
    }

    private static Component actions(String query) {
        return styled(
                new Div(
                        action("learning.synonym", SearchNavigation.synonyms(query), query),
                        action("learning.pin", SearchNavigation.rules(query), query),
                        action("learning.write", SearchNavigation.newCard(query), query)),
                "leer-acties");
    }

    private static Anchor action(String key, String path, String query) {
        Anchor link = link(path, text(key));
        link.setAriaLabel(text("learning.for", text(key), query));
        return link;
    }

    private static Div both(Component first, String second) {
        Div both = new Div(first);
        if (!second.isEmpty()) {
            both.add(styled(new Div(words(second)), "klein"));
        }
        return both;
    }
}
