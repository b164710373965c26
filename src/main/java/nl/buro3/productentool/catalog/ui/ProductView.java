package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.CardDetails.Related;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.SpecialistCard;
import nl.buro3.productentool.catalog.ui.CardAddition.Place;
import nl.buro3.productentool.common.ui.MovedException;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.PublicView;

/** Everything that matters about one product, on one page. */
@Route("product/:slug")
@AnonymousAllowed
class ProductView extends Main implements PublicView {

    private final transient Catalog catalog;
    private final transient ProductCards cards;
    private final transient List<ProductPageSection> sections;

    ProductView(Catalog catalog, ProductCards cards, List<ProductPageSection> sections) {
        this.catalog = catalog;
        this.cards = cards;
        this.sections = sections;
        addClassNames("product");
    }

    @Override
    public PageHead show(PageRequest request) {
        String slug = request.pathPart("slug");
        CardDetails product = catalog.details(slug).orElseThrow(() -> notThere(slug));
        removeAll();
        getElement().setAttribute("data-view", "product").setAttribute("data-view-product", slug);
        return product.status() == ProductStatus.ARCHIVED ? showArchived(product) : showProduct(product);
    }

    private RuntimeException notThere(String slug) {
        return catalog.movedTo(slug)
                .<RuntimeException>map(current -> MovedException.forGood("/product/" + current))
                .orElseGet(() -> new NotFoundException("no product " + slug));
    }

    private PageHead showProduct(CardDetails product) {
        add(new Breadcrumb(product.breadcrumb()).links(), head(product));
        add(ProductSections.description(product));
        add(ProductSections.benefits(product));
        add(ProductSections.price(product));
        add(ProductSections.examples(product));
        add(ContactSection.of(product));
        sections.forEach(section -> section.of(product).ifPresent(this::add));
        CardSummary card = product.card();
        return PageHead.of(card.name(), card.summary(), card.url())
                .withPicture(card.preview())
                .withFacts(ProductFacts.of(product, currentLanguage()));
    }

    private PageHead showArchived(CardDetails product) {
        CardSummary card = product.card();
        add(new Breadcrumb(product.breadcrumb()).links(), new H1(text("product.archived.title", card.name())));
        List<CardSummary> successors = product.related(RelationType.SUCCESSOR).stream()
                .map(Related::card)
                .toList();
        if (successors.isEmpty()) {
            add(new Paragraph(text("product.archived.text")));
            add(link(ProductNavigation.category(card.category().path()), text("product.archived.category")));
        } else {
            add(new Paragraph(text("product.archived.successors")), cards.list(successors));
        }
        return PageHead.absent(text("product.archived.title", card.name()), PageHead.GONE);
    }

    private Div head(CardDetails product) {
        CardSummary card = product.card();
        Div words = styled(new Div(written(new H1(card.name()))), "kop-tekst");
        words.add(styled(written(new Paragraph(card.summary())), "intro"));
        words.add(cards.additions(card, Place.BADGE));
        words.add(facts(product), actions(product));
        return styled(new Div(words, CardPicture.atOnce(card, "kop-beeld")), "kop");
    }

    private static Div facts(CardDetails product) {
        Div facts = styled(new Div(), "feiten");
        facts.add(fact("product.fact.price", PriceWords.of(product.card().price())));
        if (!product.content().delivery().isEmpty()) {
            facts.add(fact(
                    "product.fact.delivery", written(words(product.content().delivery()))));
        }
        if (!product.content().audience().isEmpty()) {
            facts.add(fact(
                    "product.fact.audience", written(words(product.content().audience()))));
        }
        return facts;
    }

    private static Div fact(String label, Span value) {
        return styled(new Div(words(text(label), "feit-naam"), styled(value, "feit-waarde")), "feit");
    }

    private Div actions(CardDetails product) {
        Div actions = styled(new Div(), "acties");
        product.specialists().stream()
                .findFirst()
                .map(specialist -> call(specialist, product))
                .ifPresent(actions::add);
        actions.add(compare(product));
        actions.add(cards.additions(product.card(), Place.ACTION));
        if (Accounts.staffIsLooking()) {
            actions.add(styled(
                    link(ProductNavigation.edit(product.card().slug()), text("product.edit")), "knop", "knop-stil"));
        }
        return actions;
    }

    /** Beside what may do instead of it, if there is something. */
    private static Anchor compare(CardDetails product) {
        List<String> slugs = Stream.concat(
                        Stream.of(product.card().slug()),
                        product.related(RelationType.ALTERNATIVE).stream()
                                .map(alternative -> alternative.card().slug()))
                .limit(CompareView.MOST)
                .toList();
        return styled(
                link(
                        ProductNavigation.compare(slugs),
                        text(slugs.size() > 1 ? "product.compare.alternatives" : "product.compare")),
                "knop",
                "knop-stil");
    }

    private static Anchor call(SpecialistCard specialist, CardDetails product) {
        return styled(
                new Anchor(product.card().url() + "#contact", text("product.call", specialist.firstName())), "knop");
    }
}
