package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.SearchResult;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.search.Sort;
import nl.buro3.productentool.search.merchandising.ActiveRules;
import nl.buro3.productentool.search.merchandising.KnownRule;
import nl.buro3.productentool.search.merchandising.Merchandising;
import nl.buro3.productentool.search.merchandising.RefusedRuleException;
import nl.buro3.productentool.search.merchandising.RuleContent;
import org.jspecify.annotations.Nullable;

/** The rules of one query, the form for one of them, and what they make of the results. */
class RuleDesk extends Div {

    private final String query;
    private final transient Merchandising merchandising;
    private final transient ProductSearch search;
    private final transient Catalog catalog;
    private final transient Clock clock;

    private final Paragraph message = styled(new Paragraph(), "boodschap", "leeg-bericht");
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels");
    private final Paragraph none = styled(new Paragraph(text("search.rules.query.none")), "klein");
    private final NativeButton begin = styled(new NativeButton(text("search.rules.new")), "knop");
    private final Div place = new Div();
    private final RulePreview preview = new RulePreview();
    private @Nullable RuleForm form;
    private transient @Nullable KnownRule edited;

    RuleDesk(String query, Merchandising merchandising, ProductSearch search, Catalog catalog, Clock clock) {
        this.query = query;
        this.merchandising = merchandising;
        this.search = search;
        this.catalog = catalog;
        this.clock = clock;
        addClassNames("beheer-twee", "regelbureau");
        message.getElement().setAttribute("role", "status");
        begin.addClickListener(event -> open(null));
        Section rules = new Section(new H2(text("search.rules.query.rules")), message, none, list, begin, place);
        add(rules, preview);
        showRules();
        if (none.isVisible()) {
            open(null);
        }
    }

    private void showRules() {
        List<KnownRule> rules = merchandising.forQuery(query);
        LocalDate today = LocalDate.now(clock);
        none.setVisible(rules.isEmpty());
        list.removeAll();
        rules.forEach(rule -> list.add(line(rule, today)));
        showPreview();
    }

    private ListItem line(KnownRule rule, LocalDate today) {
        LineActions actions = new LineActions(RuleWords.sentence(rule), () -> open(rule), () -> delete(rule));
        ListItem line = styled(new ListItem(RuleWords.of(rule, today), actions), "kaartregel");
        line.getElement().setAttribute("data-regel", rule.content().kind().name());
        return line;
    }

    /** Opens the form for a rule, or for a new one. */
    void open(@Nullable KnownRule rule) {
        say("");
        edited = rule;
        RuleForm opened = new RuleForm(query, search, this::showPreview, this::save, this::close);
        form = opened;
        if (rule != null) {
            opened.show(rule);
        }
        place.removeAll();
        place.add(opened);
        begin.setVisible(false);
        opened.focusField();
        showPreview();
    }

    private void close() {
        form = null;
        edited = null;
        place.removeAll();
        begin.setVisible(true);
        begin.focus();
        showPreview();
    }

    void save(RuleContent content) {
        try {
            KnownRule before = edited;
            KnownRule kept = before == null
                    ? merchandising.add(content)
                    : merchandising.revise(before.id(), content, before.version());
            close();
            showRules();
            say(text("search.rules.saved", RuleWords.sentence(kept)));
        } catch (RefusedRuleException e) {
            if (form != null) {
                form.say(e);
            }
        }
    }

    void delete(KnownRule rule) {
        try {
            merchandising.delete(rule.id(), rule.version());
            close();
            say(text("search.rules.deleted", RuleWords.sentence(rule)));
        } catch (RefusedRuleException e) {
            say(text("search.rules.refused." + e.reason()));
        }
        showRules();
    }

    /** Beside the natural order: what is shown now or, while a rule is being filled in, what would be. */
    private void showPreview() {
        LocalDate today = LocalDate.now(clock);
        List<CardSummary> natural = cards(search.inNaturalOrder(everything()));
        RuleContent draft = form == null ? null : form.content();
        if (draft != null && draft.isAboutSomething()) {
            ActiveRules rules = merchandising.activeWith(draft, edited == null ? null : edited.id(), today);
            preview.show(natural, rules.arrange(natural, offered(rules.pinned())), rules, true);
        } else {
            ActiveRules rules = merchandising.activeFor(query, today);
            preview.show(natural, cards(search.find(everything())), rules, false);
        }
    }

    private ProductQuery everything() {
        return new ProductQuery(query, null, null, Sort.RELEVANCE, 1, ProductQuery.LARGEST_PAGE);
    }

    private static List<CardSummary> cards(SearchResult found) {
        return found.hits().stream().map(Hit::card).toList();
    }

    private Map<Long, CardSummary> offered(List<Long> pinned) {
        return catalog.cards(pinned).values().stream()
                .flatMap(card -> catalog.card(card.slug()).stream())
                .collect(Collectors.toMap(CardSummary::id, Function.identity()));
    }

    private void say(String words) {
        message.setText(words);
        message.setClassName("leeg-bericht", words.isEmpty());
    }
}
