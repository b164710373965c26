package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.SetupProgress;
import nl.buro3.productentool.catalog.editing.CardDesk;
import nl.buro3.productentool.catalog.ui.CardAddition.Place;
import nl.buro3.productentool.catalog.ui.CardsTabs;
import nl.buro3.productentool.catalog.ui.ProductCards;
import nl.buro3.productentool.catalog.ui.ProductCards.Added;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.catalog.ui.SetupChecklist;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.ResultOrder;
import nl.buro3.productentool.search.SearchResult.Hit;

/**
 * Where an employee finds a card in seconds: type, and copy its link, open it or edit it. What customers do not see is
 * found here too. A portal that began empty says what comes next.
 */
@Route("beheer")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class AdminCardsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAUSE_IN_TYPING_MS = 100;
    private static final int MOST = 100;
    private static final String STATUS = "staat";

    /** What each status is called in the address, in the order in which they are offered. */
    private static final Map<String, ProductStatus> STATUSES = statuses();

    private final transient ProductSearch search;
    private final transient CardDesk desk;
    private final transient ProductCards cards;
    private final Input field = new Input(ValueChangeMode.LAZY);
    private final Nav choice = styled(new Nav(), "keuzelinks");
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels");

    /** A line stays the same one while the list changes around it, so that no click on it is lost. */
    private final transient Map<Line, ListItem> lines = new HashMap<>();

    private ProductStatus status = ProductStatus.PUBLISHED;

    AdminCardsView(ProductSearch search, CardDesk desk, ProductCards cards) {
        this.search = search;
        this.desk = desk;
        this.cards = cards;
        addClassNames("kaartenbeheer");
        getElement().setAttribute("data-view", "beheer");
        count.getElement().setAttribute("role", "status");
        Div head = styled(new Div(new H1(text("admin.cards.title"))), "beheer-kop");
        head.add(styled(link(ProductNavigation.create(), text("card.new")), "knop"));
        add(head, CardsTabs.of(CardsTabs.CARDS));
        SetupProgress progress = desk.setupProgress();
        if (!progress.isDone()) {
            add(new SetupChecklist(progress));
        }
        choice.setAriaLabel(text("cards.status"));
        add(choice, searchField(), count, list);
    }

    private static Map<String, ProductStatus> statuses() {
        Map<String, ProductStatus> statuses = new LinkedHashMap<>();
        statuses.put("gepubliceerd", ProductStatus.PUBLISHED);
        statuses.put("concept", ProductStatus.DRAFT);
        statuses.put("gearchiveerd", ProductStatus.ARCHIVED);
        return statuses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = new PageRequest(event.getLocation(), event.getRouteParameters()).parameter(STATUS);
        show(asked.map(STATUSES::get).orElse(ProductStatus.PUBLISHED));
    }

    /** Shows the cards of this status. */
    void show(ProductStatus asked) {
        status = asked;
        Map<ProductStatus, Long> counts = desk.counts();
        choice.removeAll();
        STATUSES.forEach((name, each) -> {
            Anchor link =
                    link("/beheer?" + STATUS + "=" + name, text("cards.status." + each, counts.getOrDefault(each, 0L)));
            if (each == status) {
                link.getElement().setAttribute("aria-current", "true");
            }
            choice.add(link);
        });
        show(field.getValue().strip());
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("admin.cards.title"));
    }

    private Div searchField() {
        field.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        field.setId("zoek-kaart");
        field.setPlaceholder(text("admin.cards.search"));
        field.getElement()
                .setAttribute("type", "search")
                .setAttribute("autofocus", true)
                .setAttribute("maxlength", String.valueOf(ProductQuery.LONGEST_TEXT));
        field.addValueChangeListener(event -> show(event.getValue().strip()));
        NativeLabel label = styled(Pages.label(text("admin.cards.search"), field), "alleen-voorlezen");
        return styled(new Div(label, field), "zoekformulier", "zoekveld");
    }

    private void show(String typed) {
        String words = typed.substring(0, Math.min(typed.length(), ProductQuery.LONGEST_TEXT));
        List<CardSummary> found = cards(status, words);
        count.setText(text("overview.count", found.size()) + (found.isEmpty() ? elsewhere(words) : ""));
        list.removeAll();
        Added added = cards.added(found.stream()
                .filter(card -> status == ProductStatus.PUBLISHED && !lines.containsKey(new Line(status, card)))
                .toList());
        found.forEach(card -> list.add(lines.computeIfAbsent(new Line(status, card), line -> line(line, added))));
    }

    /** In which other state the cards are that were meant, as a sentence; empty for none. */
    private String elsewhere(String words) {
        String states = STATUSES.values().stream()
                .filter(other -> other != status
                        && !words.isEmpty()
                        && !cards(other, words).isEmpty())
                .map(other -> text("card.state." + other))
                .collect(Collectors.joining(", "));
        return states.isEmpty() ? "" : ". " + text("admin.cards.elsewhere", states);
    }

    private List<CardSummary> cards(ProductStatus status, String words) {
        return status == ProductStatus.PUBLISHED ? searched(words) : desk.cards(status, words, MOST);
    }

    private List<CardSummary> searched(String words) {
        return search.find(new ProductQuery(words, null, null, ResultOrder.RELEVANCE, 1, MOST)).hits().stream()
                .map(Hit::card)
                .toList();
    }

    /** A card as it stands in the list. */
    private record Line(ProductStatus status, CardSummary card) {}

    private static ListItem line(Line shown, Added added) {
        CardSummary card = shown.card();
        boolean published = shown.status() == ProductStatus.PUBLISHED;
        Div what = styled(new Div(), "kaartregel-tekst");
        what.add(link(published ? card.url() : ProductNavigation.edit(card.slug()), card.name()));
        what.add(words(card.category().mainName() + " · " + card.price().wordsInFull(currentLanguage()), "klein"));
        Div actions = styled(new Div(), "acties");
        if (published) {
            actions.add(added.to(card, Place.ACTION));
        } else {
            actions.add(styled(link(ProductNavigation.preview(card.slug()), text("editor.preview")), "deelknop"));
        }
        actions.add(styled(link(ProductNavigation.edit(card.slug()), text("admin.cards.edit")), "deelknop"));
        ListItem line = styled(new ListItem(what, actions), "kaartregel");
        line.getElement().setAttribute("data-product", card.slug());
        return line;
    }
}
