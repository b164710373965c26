package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.label;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.ui.CardAddition.Place;
import nl.buro3.productentool.catalog.ui.ProductCards.Added;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.PublicView;

/** Up to four cards side by side. Which ones stands in the address, so that it can be shared. */
@Route("vergelijk")
@AnonymousAllowed
class CompareView extends Main implements PublicView {

    /** The query parameter, once for each card. */
    static final String CARD = "kaart";

    static final int MOST = 4;

    /** Some of them may be gone by the time that somebody opens the address. */
    private static final int MOST_ASKED = 12;

    private final transient Catalog catalog;
    private final transient ProductCards cards;
    private final transient List<CompareAction> actions;

    CompareView(Catalog catalog, ProductCards cards, List<CompareAction> actions) {
        this.actions = actions;
        this.catalog = catalog;
        this.cards = cards;
        addClassNames("vergelijken");
        getElement().setAttribute("data-view", "vergelijken");
    }

    @Override
    public PageHead show(PageRequest request) {
        List<CardDetails> chosen = request.parameters(CARD).stream()
                .distinct()
                .limit(MOST_ASKED)
                .flatMap(slug -> catalog.published(slug).stream())
                .limit(MOST)
                .toList();
        removeAll();
        add(new H1(text("compare.title")), styled(new Paragraph(text("compare.intro")), "intro"));
        if (!chosen.isEmpty()) {
            add(table(chosen));
            List<CardSummary> compared = chosen.stream().map(CardDetails::card).toList();
            actions.forEach(action -> action.of(compared).ifPresent(this::add));
        }
        if (chosen.size() < MOST) {
            add(another(chosen));
        }
        return chosen.isEmpty()
                ? PageHead.of(text("compare.title"), text("compare.intro"), ProductNavigation.compare(List.of()))
                : PageHead.unlisted(text("compare.of", names(chosen)));
    }

    private static String names(List<CardDetails> chosen) {
        return Texts.enumerated(chosen.stream().map(p -> p.card().name()).toList());
    }

    private Div table(List<CardDetails> chosen) {
        Added added = cards.added(chosen.stream().map(CardDetails::card).toList());
        HtmlContainer head = new HtmlContainer("tr", new HtmlContainer("td"));
        chosen.forEach(product -> head.add(heading(product, chosen, added)));
        HtmlContainer body = new HtmlContainer(
                "tbody",
                row("product.fact.price", chosen, CompareView::price),
                row(
                        "product.fact.audience",
                        chosen,
                        product -> written(words(product.content().audience()))),
                row(
                        "product.fact.delivery",
                        chosen,
                        product -> written(words(product.content().delivery()))),
                row("product.section.benefits", chosen, CompareView::benefits),
                row("product.section.examples", chosen, CompareView::examples),
                row("product.section.contact", chosen, CompareView::contact));
        HtmlContainer caption = styled(new HtmlContainer("caption"), "alleen-voorlezen");
        caption.setText(text("compare.of", names(chosen)));
        HtmlContainer table = new HtmlContainer("table", caption, new HtmlContainer("thead", head), body);
        Div scrolled = styled(new Div(table), "vergelijking", "van-" + chosen.size());
        scrolled.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text("compare.title"));
        return scrolled;
    }

    private static HtmlContainer heading(CardDetails product, List<CardDetails> chosen, Added added) {
        CardSummary card = product.card();
        Anchor away = styled(link(without(product, chosen), text("compare.remove")), "weg");
        away.add(hidden(" " + card.name()));
        Anchor name = written(link(card.url(), card.name()));
        HtmlContainer heading = new HtmlContainer(
                "th",
                CardPicture.atOnce(card, "kaart-beeld"),
                styled(new Div(name), "kaart-naam"),
                styled(written(new Paragraph(card.summary())), "klein"),
                away);
        heading.add(added.to(card, Place.ACTION));
        heading.getElement().setAttribute("scope", "col").setAttribute("data-product", card.slug());
        return heading;
    }

    private static String without(CardDetails product, List<CardDetails> chosen) {
        return ProductNavigation.compare(chosen.stream()
                .filter(other -> !other.equals(product))
                .map(other -> other.card().slug())
                .toList());
    }

    private static HtmlContainer row(String label, List<CardDetails> chosen, Function<CardDetails, Component> content) {
        HtmlContainer heading = new HtmlContainer("th", new Text(text(label)));
        heading.getElement().setAttribute("scope", "row");
        HtmlContainer row = new HtmlContainer("tr", heading);
        chosen.forEach(product -> {
            HtmlContainer cell = new HtmlContainer("td", content.apply(product));
            cell.getElement().setAttribute("data-kaart", product.card().name());
            row.add(cell);
        });
        return row;
    }

    private static Component price(CardDetails product) {
        PriceIndication price = product.content().price();
        Div cell = new Div(PriceWords.of(price));
        if (!price.note().isEmpty()) {
            cell.add(styled(written(new Div(price.note())), "klein"));
        }
        return cell;
    }

    private static Component benefits(CardDetails product) {
        UnorderedList list = written(new UnorderedList());
        product.content().benefits().forEach(benefit -> list.add(new ListItem(benefit)));
        return list;
    }

    private static Component examples(CardDetails product) {
        UnorderedList list = written(new UnorderedList());
        product.examples()
                .forEach(example -> list.add(new ListItem(link(
                        product.card().url() + "#voorbeelden", example.text().title()))));
        return list;
    }

    private static Component contact(CardDetails product) {
        return product.specialists().stream()
                .findFirst()
                .<Component>map(specialist ->
                        link(product.card().url() + "#contact", text("product.call", specialist.firstName())))
                .orElseGet(() -> new Text(text("product.contact.none")));
    }

    /** An ordinary form: the cards that are there, and one to choose. */
    private HtmlContainer another(List<CardDetails> chosen) {
        HtmlContainer form = styled(new HtmlContainer("form"), "vergelijk-erbij");
        form.getElement().setAttribute("method", "get").setAttribute("action", ProductNavigation.COMPARE);
        chosen.forEach(product -> form.add(sent(CARD, product.card().slug())));
        HtmlContainer choice = new HtmlContainer("select");
        choice.setId("erbij");
        choice.getElement().setAttribute("name", CARD).setAttribute("required", true);
        HtmlContainer none = new HtmlContainer("option");
        none.setText(text("compare.choose"));
        none.getElement().setAttribute("value", "");
        choice.add(none);
        List<String> there = chosen.stream().map(p -> p.card().slug()).toList();
        catalog.byCategory().forEach((category, cards) -> choice.add(group(category, cards, there)));
        HtmlContainer send = styled(new HtmlContainer("button"), "knop");
        send.setText(text("compare.add"));
        form.add(label(text(chosen.isEmpty() ? "compare.first" : "compare.another"), choice), choice, send);
        return form;
    }

    private static HtmlContainer group(String category, List<CardSummary> cards, List<String> there) {
        HtmlContainer group = written(new HtmlContainer("optgroup"));
        group.getElement().setAttribute("label", category);
        List<Component> options = new ArrayList<>();
        cards.stream().filter(card -> !there.contains(card.slug())).forEach(card -> {
            HtmlContainer option = written(new HtmlContainer("option"));
            option.setText(card.name());
            option.getElement().setAttribute("value", card.slug());
            options.add(option);
        });
        group.add(options);
        return group;
    }
}
