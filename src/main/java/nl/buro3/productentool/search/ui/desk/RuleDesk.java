package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.ResultOrder;
import nl.buro3.productentool.search.SearchResult;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.search.merchandising.ActiveRules;
import nl.buro3.productentool.search.merchandising.KnownRule;
import nl.buro3.productentool.search.merchandising.Merchandising;
import nl.buro3.productentool.search.merchandising.RefusedRuleException;
import nl.buro3.productentool.search.merchandising.RefusedRuleException.Reason;
import nl.buro3.productentool.search.merchandising.RuleContent;
import org.jspecify.annotations.Nullable;

/** The rules of one query, the form for one of them, and what they make of the results. */
class RuleDesk extends Div {

    private final String query;
    private final transient Merchandising merchandising;
    private final transient ProductSearch search;
    private final transient Catalog catalog;
    private final transient Clock clock;

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm");

    private final Notice notice = new Notice();
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
        begin.addClickListener(event -> open(null));
        Section rules = new Section(new H2(text("search.rules.query.rules")), notice, none, list, begin, place);
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
        notice.clear();
        edited = rule;
        RuleForm opened = new RuleForm(query, search, this::showPreview, this::changedBy, this::save, this::close);
        form = opened;
        if (rule != null) {
            opened.show(rule);
        }
        place.removeAll();
        place.add(opened);
        begin.setVisible(false);
        opened.focusField();
        opened.draft().begin("zoekregel/" + query + "/" + (rule == null ? "nieuw" : String.valueOf(rule.id())));
        showPreview();
    }

    private String changedBy() {
        KnownRule rule = edited;
        return rule == null || rule.changedBy().isEmpty()
                ? ""
                : rule.changedBy() + ", " + WHEN.format(rule.changedAt().atZone(clock.getZone()));
    }

    /** Asks who leaves with a rule that is not kept yet. */
    void beforeLeave(BeforeLeaveEvent event) {
        RuleForm opened = form;
        if (opened != null) {
            Leaving.ask(event, () -> save(opened.content()), opened.draft());
        }
    }

    private void close() {
        form = null;
        edited = null;
        place.removeAll();
        begin.setVisible(true);
        begin.focus();
        showPreview();
    }

    /** Keeps the rule, or says why not; what was typed stays then. */
    boolean save(RuleContent content) {
        RuleForm filled = form;
        if (filled != null && filled.draft().isUndecided()) {
            filled.say(text("draft.decide"));
            return false;
        }
        KnownRule before = edited;
        boolean same = before != null && filled != null && !filled.draft().isDirty();
        try {
            KnownRule kept = before == null
                    ? merchandising.add(content)
                    : merchandising.revise(before.id(), content, before.version());
            if (filled != null) {
                filled.draft().arrived();
            }
            close();
            showRules();
            notice.done(same ? text("form.unchanged") : text("search.rules.saved", RuleWords.sentence(kept)));
            return true;
        } catch (RefusedRuleException e) {
            if (filled != null) {
                filled.say(e);
                meet(filled, before, e.reason());
            }
            return false;
        }
    }

    /** When a colleague was here meanwhile: shows what is kept now beside what was typed. */
    private void meet(RuleForm filled, @Nullable KnownRule before, Reason reason) {
        if (reason == Reason.STALE && before != null) {
            merchandising.forQuery(query).stream()
                    .filter(rule -> rule.id() == before.id())
                    .findFirst()
                    .ifPresent(rule -> {
                        edited = rule;
                        filled.draft().rebase(() -> filled.show(rule));
                    });
        }
    }

    void delete(KnownRule rule) {
        try {
            merchandising.delete(rule.id(), rule.version());
            close();
            notice.done(text("search.rules.deleted", RuleWords.sentence(rule)));
        } catch (RefusedRuleException e) {
            notice.failed(text("search.rules.refused." + e.reason()));
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
        return new ProductQuery(query, null, null, ResultOrder.RELEVANCE, 1, ProductQuery.LARGEST_PAGE);
    }

    private static List<CardSummary> cards(SearchResult found) {
        return found.hits().stream().map(Hit::card).toList();
    }

    private Map<Long, CardSummary> offered(List<Long> pinned) {
        return catalog.cards(pinned).values().stream()
                .flatMap(card -> catalog.card(card.slug()).stream())
                .collect(Collectors.toMap(CardSummary::id, Function.identity()));
    }
}
