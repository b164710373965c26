package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.CatalogEditor;
import nl.buro3.productentool.catalog.ui.CardAddition.Place;
import nl.buro3.productentool.catalog.ui.ProductCards;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.search.Sort;

/** Where an employee finds a card in seconds: type, and copy its link, open it or edit it. */
@Route("beheer")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class AdminCardsView extends Main implements HasDynamicTitle {

    private static final int PAUSE_IN_TYPING_MS = 100;
    private static final int MOST = 100;

    private final transient ProductSearch search;
    private final transient ProductCards cards;
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels");

    /** A line stays the same one while the list changes around it, so that no click on it is lost. */
    private final transient Map<CardSummary, ListItem> lines = new HashMap<>();

    AdminCardsView(ProductSearch search, CatalogEditor editor, ProductCards cards) {
        this.search = search;
        this.cards = cards;
        addClassNames("kaartenbeheer");
        getElement().setAttribute("data-view", "beheer");
        count.getElement().setAttribute("role", "status");
        Div head = styled(new Div(new H1(text("admin.cards.title"))), "beheer-kop");
        head.add(styled(link(ProductNavigation.create(), text("card.new")), "knop"));
        add(head, drafts(editor.drafts()), searchField(), count, list);
        show("");
    }

    @Override
    public String getPageTitle() {
        return text("admin.cards.title") + " | " + text("portal.name");
    }

    private static Section drafts(List<CardSummary> drafts) {
        UnorderedList list = new UnorderedList();
        drafts.forEach(card -> list.add(new ListItem(
                link(ProductNavigation.edit(card.slug()), card.name()),
                words(card.category().name(), "klein"))));
        Section section = styled(new Section(new H2(text("card.drafts")), list), "concepten");
        section.setVisible(!drafts.isEmpty());
        return section;
    }

    private Div searchField() {
        Input field = new Input(ValueChangeMode.LAZY);
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
        List<Hit> hits = search.find(new ProductQuery(words, null, null, Sort.RELEVANCE, 1, MOST))
                .hits();
        count.setText(text("overview.count", hits.size()));
        list.removeAll();
        hits.forEach(hit -> list.add(lines.computeIfAbsent(hit.card(), this::line)));
    }

    private ListItem line(CardSummary card) {
        Div what = styled(new Div(), "kaartregel-tekst");
        what.add(link(card.url(), card.name()));
        what.add(words(card.category().mainName() + " · " + card.price().wordsInFull(currentLanguage()), "klein"));
        Div actions = styled(new Div(), "acties");
        actions.add(cards.additions(card, Place.ACTION));
        actions.add(styled(link(ProductNavigation.edit(card.slug()), text("admin.cards.edit")), "deelknop"));
        ListItem line = styled(new ListItem(what, actions), "kaartregel");
        line.getElement().setAttribute("data-product", card.slug());
        return line;
    }
}
