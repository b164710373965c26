package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.catalog.editing.NewCard;
import nl.buro3.productentool.catalog.editing.StaleCardException;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;

/** Where an employee begins a card, and goes on to write it; a search that found nothing may name it. */
@Route("beheer/kaart/nieuw")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class NewCardView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SUMMARY = 300;

    private final transient CatalogEditor editor;
    private final Notice notice = new Notice();
    private final TextField name = new TextField(text("editor.name"));
    private final Select<CategoryRef> category = new Select<>();
    private final TextArea summary = new TextArea(text("editor.summary"));
    private final FormDraft draft = new FormDraft(
            this,
            new FormParts()
                    .typed("naam", text("editor.name"), name)
                    .choice("categorie", text("card.new.category"), category)
                    .typed("samenvatting", text("editor.summary"), summary));

    NewCardView(Catalog catalog, CatalogEditor editor) {
        this.editor = editor;
        getElement().setAttribute("data-view", "kaart-nieuw");
        List<CategoryRef> categories = catalog.categories().stream()
                .flatMap(main -> Stream.concat(
                        Stream.of(main.category()), main.children().stream().map(child -> child.category())))
                .toList();
        add(styled(new Div(new H1(text("card.new.title"))), "beheer-kop"));
        add(styled(new Paragraph(text("card.new.intro")), "intro"), notice, draft);
        add(categories.isEmpty() ? noCategories() : form(categories));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(new PageRequest(event.getLocation(), event.getRouteParameters())
                .parameter("naam")
                .orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("card.new.title"));
    }

    /** A query begins with a small letter, a card with a capital. */
    void begin(String query) {
        String given = query.substring(0, Math.min(query.length(), LONGEST_NAME));
        name.setValue(given.isEmpty() ? "" : given.substring(0, 1).toUpperCase(currentLanguage()) + given.substring(1));
        draft.begin("kaart/nieuw/" + query);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Leaving.ask(event, () -> made().isPresent(), draft);
    }

    private static Div noCategories() {
        return new Div(
                new Paragraph(text("card.new.no-categories")),
                styled(link(ProductNavigation.CATEGORIES, text("card.new.no-categories.make")), "knop"));
    }

    private Div form(List<CategoryRef> categories) {
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.focus();
        category.setLabel(text("card.new.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryWords::of);
        summary.setMaxLength(LONGEST_SUMMARY);
        summary.setHelperText(text("card.new.summary.help"));
        Stream.of(name, summary).forEach(field -> field.getElement().getStyle().setWidth("100%"));
        Button send = styled(new Button(text("card.new.create"), event -> create()), "knop");
        return styled(new Div(name, category, summary, send), "beheer-formulier");
    }

    private void create() {
        made().ifPresent(slug ->
                getUI().ifPresent(ui -> ui.navigate(ProductNavigation.edit(slug).substring(1))));
    }

    /** Makes the card, and gives its slug; empty when it says why that was not done. */
    private Optional<String> made() {
        boolean named = !name.getValue().isBlank();
        name.setInvalid(!named);
        name.setErrorMessage(named ? "" : text("editor.name.missing"));
        CategoryRef chosen = category.getValue();
        category.setInvalid(chosen == null);
        category.setErrorMessage(chosen == null ? text("card.new.category.missing") : "");
        if (!named || chosen == null) {
            notice.failed(text("form.incomplete"));
            return Optional.empty();
        }
        return made(new NewCard(name.getValue(), chosen.path(), summary.getValue()));
    }

    private Optional<String> made(NewCard card) {
        try {
            String slug = editor.create(card).card().slug();
            draft.arrived();
            return Optional.of(slug);
        } catch (StaleCardException e) {
            notice.failed(text("card.new.busy"));
        } catch (ConstraintViolationException e) {
            notice.failed(text("editor.invalid"));
        } catch (NoSuchElementException e) {
            notice.failed(text("card.new.category.gone"));
        }
        return Optional.empty();
    }
}
