package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.common.ui.Pages;

/** A card as customers would see it, whatever its status; for employees alone. */
@Route("beheer/producten/:slug/voorbeeld")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class CardPreviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CatalogEditor editor;
    private final ProductView page;
    private String name = "";

    CardPreviewView(CatalogEditor editor, Catalog catalog, ProductCards cards, List<ProductPageSection> sections) {
        this.editor = editor;
        this.page = new ProductView(catalog, cards, sections);
        addClassNames("product", "voorvertoning");
        getElement().setAttribute("data-view", "kaart-voorbeeld");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("slug").orElse(""));
    }

    void show(String slug) {
        CardDetails product = editor.card(slug).orElseThrow(() -> new NotFoundException("no product " + slug));
        name = product.card().name();
        page.removeAll();
        page.showProduct(product, true);
        removeAll();
        add(state(product));
        add(page.getChildren().toArray(Component[]::new));
    }

    private static Div state(CardDetails product) {
        String status = product.status().name();
        Paragraph what = new Paragraph(
                words(text("card.state." + status), "staat"), words(" " + text("card.preview." + status)));
        Div state = new Div(
                what,
                styled(
                        link(ProductNavigation.edit(product.card().slug()), text("card.preview.edit")),
                        "knop",
                        "knop-stil"));
        state.getElement().setAttribute("data-staat", status);
        return styled(state, "kaart-staat");
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("card.preview.title", name));
    }
}
