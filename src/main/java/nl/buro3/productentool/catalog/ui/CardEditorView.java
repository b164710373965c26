package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.CatalogEditor;
import nl.buro3.productentool.catalog.ExampleText;
import nl.buro3.productentool.catalog.Picture;
import nl.buro3.productentool.catalog.StaleCardException;

/** Where an employee keeps a card right and adds examples; readers see the change at once. */
@Route("beheer/producten/:slug")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class CardEditorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm");

    private final transient Catalog catalog;
    private final transient CatalogEditor editor;
    private final transient Clock clock;

    private final Paragraph message = styled(new Paragraph(), "boodschap");
    private final CardForm form = new CardForm(this::save);
    private final ExampleForm exampleForm = new ExampleForm(this::addExample);
    private final Div head = styled(new Div(), "beheer-kop");
    private final UnorderedList examples = styled(new UnorderedList(), "wijzigingen");
    private final UnorderedList changes = styled(new UnorderedList(), "wijzigingen");
    private transient CardDetails product;

    @SuppressWarnings("NullAway.Init") // the product is known when the view is entered
    CardEditorView(Catalog catalog, CatalogEditor editor, Clock clock) {
        this.catalog = catalog;
        this.editor = editor;
        this.clock = clock;
        getElement().setAttribute("data-view", "kaart-bewerken");
        message.getElement().setAttribute("role", "status");
        message.setVisible(false);
        add(head, message, form);
        add(new Section(new H2(text("editor.examples")), examples, exampleForm));
        add(new Section(new H2(text("editor.changes")), changes));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        show(catalog.details(slug).orElseThrow(() -> new NotFoundException("no product " + slug)));
    }

    @Override
    public String getPageTitle() {
        return product.card().name() + " | " + text("portal.name");
    }

    private void show(CardDetails shown) {
        product = shown;
        head.removeAll();
        head.add(new H1(shown.card().name()));
        head.add(styled(link(shown.card().url(), text("editor.view")), "knop", "knop-stil"));
        form.show(shown.content());
        examples.removeAll();
        shown.examples().forEach(e -> examples.add(new ListItem(e.text().title())));
        changes.removeAll();
        editor.changesOf(shown.card().slug())
                .forEach(c -> changes.add(new ListItem(
                        "%s, %s: %s".formatted(WHEN.format(c.at().atZone(clock.getZone())), c.editor(), c.what()))));
    }

    private void save(CardContent content) {
        attempt(() -> editor.revise(product.card().slug(), content, product.version()), text("editor.saved"));
    }

    private boolean addExample(ExampleText example, List<Picture> pictures) {
        return attempt(() -> editor.addExample(product.card().slug(), example, pictures), text("editor.example.added"));
    }

    /** Carries out a change; what the editor typed stays when it fails. */
    private boolean attempt(Change change, String done) {
        try {
            show(change.apply());
            say(done);
            return true;
        } catch (StaleCardException e) {
            say(text("editor.stale"));
        } catch (ConstraintViolationException e) {
            say(text("editor.invalid"));
        }
        return false;
    }

    private void say(String words) {
        message.setText(words);
        message.setVisible(true);
        message.scrollIntoView();
    }

    private interface Change {
        CardDetails apply();
    }
}
