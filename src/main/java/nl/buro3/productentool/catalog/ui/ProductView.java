package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.CardDetails.Related;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.ui.CardAddition.Place;
import nl.buro3.productentool.catalog.ui.ProductCards.Added;
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
        boolean archived = product.status() == ProductStatus.ARCHIVED;
        getElement()
                .setAttribute("data-view", archived ? "vervallen" : "product")
                .setAttribute("data-view-product", slug);
        return archived ? showArchived(product) : showProduct(product, false);
    }

    private RuntimeException notThere(String slug) {
        return catalog.movedTo(slug)
                .<RuntimeException>map(current -> MovedException.forGood("/product/" + current))
                .orElseGet(() -> new NotFoundException("no product " + slug));
    }

    /**
     * The page of this card, whatever its status.
     *
     * @param preview without what an employee does with a card that customers see already
     */
    PageHead showProduct(CardDetails product, boolean preview) {
        CardSummary card = product.card();
        Added added = cards.added(List.of(card));
        ProductOffer offer = new ProductOffer(product);
        Div text = styled(
                new Div(
                        ProductSections.description(product),
                        ProductSections.benefits(product),
                        ProductSections.price(product),
                        ProductSections.examples(product),
                        ContactSection.of(product)),
                "product-tekst");
        add(new Breadcrumb(product.breadcrumb()).links());
        add(styled(
                new Div(
                        head(product, added.to(card, Place.BADGE)),
                        offer.block(preview ? List.of() : actions(card, added)),
                        text),
                "product-vlak"));
        sections.forEach(section -> section.of(product).ifPresent(this::add));
        add(offer.bar());
        return PageHead.of(card.name(), card.summary(), card.url())
                .withPicture(card.preview())
                .withFacts(ProductFacts.of(product, currentLanguage()))
                .inDutchOnly();
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

    private static Div head(CardDetails product, List<Component> badges) {
        CardSummary card = product.card();
        Div words = styled(new Div(written(new H1(card.name()))), "kop-tekst");
        words.add(styled(written(new Paragraph(card.summary())), "intro"));
        words.add(badges);
        return styled(new Div(words, CardPicture.atOnce(card, "kop-beeld")), "kop");
    }

    private static List<Component> actions(CardSummary card, Added added) {
        List<Component> actions = new ArrayList<>(added.to(card, Place.ACTION));
        if (Accounts.staffIsLooking()) {
            actions.add(styled(link(ProductNavigation.edit(card.slug()), text("product.edit")), "knop", "knop-stil"));
        }
        return actions;
    }
}
