package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.journey.insight.SearchLessons;
import nl.buro3.productentool.journey.insight.SearchLessons.Stretch;
import nl.buro3.productentool.journey.insight.SearchLessons.Totals;
import org.jspecify.annotations.Nullable;

/** The searches of a period in five figures, each beside the one of the period before, and in bars. */
final class LearningSummary {

    private LearningSummary() {}

    static Div figures(SearchLessons lessons) {
        DoubleFunction<String> whole = value -> Parts.number(Math.round(value));
        return styled(
                new Div(
                        figure("searches", lessons, t -> (double) t.searches(), whole, 0),
                        figure("noResult", lessons, Totals::shareWithoutResult, Spoken::percentage, -1),
                        figure("noClick", lessons, Totals::shareWithoutClick, Spoken::percentage, -1),
                        figure("place", lessons, Totals::place, Spoken::decimal, -1),
                        figure("contact", lessons, Totals::shareWithContact, Spoken::percentage, 1)),
                "cijfers");
    }

    /** @param good 1 where more is better, -1 where less is, 0 where it is neither */
    private static Div figure(
            String key,
            SearchLessons lessons,
            Function<Totals, @Nullable Double> value,
            DoubleFunction<String> words,
            int good) {
        Double now = lessons.totals().searches() == 0 ? null : value.apply(lessons.totals());
        Double before = lessons.before().searches() == 0 ? null : value.apply(lessons.before());
        Div figure = Parts.figure("learning.figure." + key, now == null ? text("learning.none") : words.apply(now));
        if (now == null || before == null) {
            return figure;
        }
        int direction = words.apply(now).equals(words.apply(before)) ? 0 : Double.compare(now, before);
        figure.add(trend(direction, words.apply(before), direction * good < 0));
        return figure;
    }

    private static Span trend(int direction, String before, boolean worse) {
        String way = direction == 0 ? "same" : direction > 0 ? "up" : "down";
        Span arrow = words(direction == 0 ? "=" : direction > 0 ? "▲" : "▼");
        arrow.getElement().setAttribute("aria-hidden", "true");
        Span trend = styled(new Span(arrow, hidden(text("learning.trend." + way))), "getal-trend");
        trend.add(words(" " + text("learning.trend", before)));
        return worse ? styled(trend, "slechter") : trend;
    }

    static Section bars(List<Stretch> series, LocalDate today) {
        long most =
                Math.max(1, series.stream().mapToLong(Stretch::searches).max().orElse(0));
        OrderedList chart = styled(new OrderedList(), "dagen", "dagen-zoeken");
        series.forEach(stretch -> chart.add(bar(stretch, most, today)));
        Div axis = styled(
                new Div(
                        words(Moments.day(series.getFirst().first(), today)),
                        words(text("learning.chart.legend"), "legenda"),
                        words(Moments.day(today, today))),
                "as");
        boolean byDay = series.getFirst().first().equals(series.getFirst().last())
                && series.get(1).first().equals(series.get(1).last());
        return Parts.section(byDay ? "learning.chart.days" : "learning.chart.weeks", false, chart, axis);
    }

    private static ListItem bar(Stretch stretch, long most, LocalDate today) {
        String when = stretch.first().equals(stretch.last())
                ? Moments.day(stretch.first(), today)
                : text("learning.chart.week", Moments.day(stretch.first(), today), Moments.day(stretch.last(), today));
        String words = text("learning.chart.bar", when, stretch.searches(), stretch.failed());
        ListItem bar = new ListItem(hidden(words));
        bar.getElement().setAttribute("title", words);
        bar.getElement()
                .getStyle()
                .set("--deel", 100 * stretch.searches() / most + "%")
                .set("--mis", (stretch.searches() == 0 ? 0 : 100 * stretch.failed() / stretch.searches()) + "%");
        return bar;
    }
}
