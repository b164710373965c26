package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.search.merchandising.KnownRule;
import nl.buro3.productentool.search.merchandising.RuleContent;
import nl.buro3.productentool.search.merchandising.RuleState;
import org.jspecify.annotations.Nullable;

/** What a rule says, in words. */
final class RuleWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

    private RuleWords() {}

    /** What it does, whether it does that today, and why. */
    static Div of(KnownRule rule, LocalDate today) {
        Div text = styled(new Div(), "regel-tekst");
        text.add(styled(new Span(words(sentence(rule)), state(rule, today)), "regel-zin"));
        if (!rule.content().note().isEmpty()) {
            text.add(words(rule.content().note(), "klein"));
        }
        return text;
    }

    static String sentence(KnownRule rule) {
        RuleContent content = rule.content();
        CardSummary card = rule.card();
        String what = card == null ? content.target() : card.name();
        return text("search.rules.says." + content.kind(), String.valueOf(what), number(content.place()));
    }

    private static int number(@Nullable Integer place) {
        return place == null ? 0 : place;
    }

    private static Span state(KnownRule rule, LocalDate today) {
        if (!rule.offered()) {
            return words(text("search.rules.state.ARCHIVED"), "staat", "staat-zonder");
        }
        RuleState state = rule.content().state(today);
        String words =
                switch (state) {
                    case ACTIVE -> active(rule.content().ends());
                    case PLANNED ->
                        text("search.rules.state.PLANNED", day(rule.content().begins()));
                    case EXPIRED ->
                        text("search.rules.state.EXPIRED", day(rule.content().ends()));
                };
        return words(words, "staat", state == RuleState.ACTIVE ? "staat-actief" : "staat-rust");
    }

    private static String active(@Nullable LocalDate ends) {
        return ends == null ? text("search.rules.state.ACTIVE") : text("search.rules.state.ACTIVE.until", day(ends));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
