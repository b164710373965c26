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
import nl.buro3.productentool.catalog.CatalogEditor;
import nl.buro3.productentool.catalog.ExampleText;
import nl.buro3.productentool.catalog.Picture;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.StaleCardException;
import nl.buro3.productentool.catalog.UnfinishedCardException;
import nl.buro3.productentool.catalog.UnknownSuccessorException;

/** Where an employee writes a card and keeps it right; once it is published, readers see each change at once. */
@Route("beheer/producten/:slug")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class CardEditorView extends Main implements BeforeEnterObserver, HasDynamicTitle, CardState.Steps {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm");

    private final transient CatalogEditor editor;
    private final transient Clock clock;

    private final Paragraph message = styled(new Paragraph(), "boodschap");
    private final CardState state = new CardState(this);
    private final CardForm form = new CardForm(this::save);
    private final ExampleForm exampleForm = new ExampleForm(this::addExample);
    private final Div head = styled(new Div(), "beheer-kop");
    private final UnorderedList examples = styled(new UnorderedList(), "wijzigingen");
    private final UnorderedList changes = styled(new UnorderedList(), "wijzigingen");
    private transient CardDetails product;

    @SuppressWarnings("NullAway.Init") // the product is known when the view is entered
    CardEditorView(CatalogEditor editor, Clock clock) {
        this.editor = editor;
        this.clock = clock;
        getElement().setAttribute("data-view", "kaart-bewerken");
        message.getElement().setAttribute("role", "status");
        message.setVisible(false);
        add(head, state, message, form);
        add(new Section(new H2(text("editor.examples")), examples, exampleForm));
        add(new Section(new H2(text("editor.changes")), changes));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("slug").orElse(""));
    }

    void show(String slug) {
        show(editor.card(slug).orElseThrow(() -> new NotFoundException("no product " + slug)));
    }

    @Override
    public String getPageTitle() {
        return product.card().name() + " | " + text("portal.name");
    }

    private void show(CardDetails shown) {
        product = shown;
        head.removeAll();
        head.add(new H1(shown.card().name()));
        if (shown.status() != ProductStatus.DRAFT) {
            head.add(styled(link(shown.card().url(), text("editor.view")), "knop", "knop-stil"));
        }
        state.show(shown.status());
        form.show(shown.content());
        examples.removeAll();
        shown.examples().forEach(e -> examples.add(new ListItem(e.text().title())));
        changes.removeAll();
        editor.changesOf(shown.card().slug())
                .forEach(c -> changes.add(new ListItem(
                        "%s, %s: %s".formatted(WHEN.format(c.at().atZone(clock.getZone())), c.editor(), c.what()))));
    }

    private boolean save(CardContent content) {
        return attempt(
                () -> editor.revise(product.card().slug(), content, product.version()),
                text("editor.saved." + product.status()));
    }

    /** What was typed is saved first, so that it is not lost, and is what customers see. */
    @Override
    public void publish() {
        form.content()
                .filter(this::save)
                .ifPresent(saved -> attempt(() -> editor.publish(product.card().slug()), text("card.published")));
    }

    /** A successor may be given as its address, or as the end of it. */
    @Override
    public void archive(List<String> successors) {
        List<String> slugs = successors.stream()
                .map(address -> address.replaceAll("[?#].*$", "").replaceAll("^.*/", ""))
                .toList();
        attempt(() -> editor.archive(product.card().slug(), slugs), text("card.archived"));
    }

    @Override
    public void discard() {
        try {
            editor.discard(product.card().slug());
            getUI().ifPresent(ui -> ui.navigate("beheer"));
        } catch (StaleCardException e) {
            say(text("editor.stale"));
        }
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
        } catch (UnfinishedCardException e) {
            say(text("card.unfinished"));
        } catch (UnknownSuccessorException e) {
            say(text("card.archive.unknown"));
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
