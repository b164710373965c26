package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.UnfinishedCardException;
import nl.buro3.productentool.catalog.editing.CardDesk;
import nl.buro3.productentool.catalog.editing.CardTies;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.catalog.editing.StaleCardException;
import nl.buro3.productentool.catalog.editing.UnknownSuccessorException;
import nl.buro3.productentool.catalog.editing.UnknownTieException;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.history.CardChange;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;

/** Where an employee writes a card and keeps it right; once it is published, readers see each change at once. */
@Route("beheer/producten/:slug")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class CardEditorView extends Main
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, CardState.Steps {

    private final transient CatalogEditor editor;
    private final transient Clock clock;

    private final Notice notice = new Notice();
    private final CardState state = new CardState(this);
    private final CardForm form;
    private final FormDraft draft;
    private final CardImageForm image = new CardImageForm(this::illustrate);
    private final ExampleForm exampleForm = new ExampleForm(this::addExample);
    private final Div head = styled(new Div(), "beheer-kop");
    private final UnorderedList examples = styled(new UnorderedList(), "wijzigingen");
    private final UnorderedList changes = styled(new UnorderedList(), "wijzigingen");
    private transient CardDetails product;

    @SuppressWarnings("NullAway.Init") // the product is known when the view is entered
    CardEditorView(CatalogEditor editor, CardDesk desk, Clock clock) {
        this.editor = editor;
        this.clock = clock;
        form = new CardForm(desk, this::save);
        draft = new FormDraft(form, form.parts(), this::latestChange);
        getElement().setAttribute("data-view", "kaart-bewerken");
        draft.savedBy(notice, this::save);
        add(head, state, notice, draft, form);
        add(new Section(new H2(text("editor.image")), image));
        add(new Section(new H2(text("editor.examples")), examples, exampleForm));
        add(new Section(new H2(text("editor.changes")), changes));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("slug").orElse(""));
    }

    void show(String slug) {
        CardDetails shown = editor.card(slug).orElseThrow(() -> new NotFoundException("no product " + slug));
        notice.clear();
        show(shown);
        form.show(shown.content(), editor.ties(slug));
        draft.begin("kaart/" + slug);
        image.begin(shown.card());
        exampleForm.begin(slug);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Leaving.ask(event, this::storeAll, draft, image.draft(), exampleForm.draft());
    }

    private boolean storeAll() {
        return (!draft.isDirty() || save())
                && (!image.draft().isDirty() || image.submit())
                && (!exampleForm.draft().isDirty() || exampleForm.submit());
    }

    @Override
    public String getPageTitle() {
        return Pages.title(product.card().name());
    }

    private void show(CardDetails shown) {
        product = shown;
        head.removeAll();
        head.add(new H1(shown.card().name()));
        boolean published = shown.status() == ProductStatus.PUBLISHED;
        String page = published
                ? shown.card().url()
                : ProductNavigation.preview(shown.card().slug());
        head.add(styled(link(page, text(published ? "editor.view" : "editor.preview")), "knop", "knop-stil"));
        state.show(shown.status());
        examples.removeAll();
        shown.examples().forEach(e -> examples.add(new ListItem(e.text().title())));
        changes.removeAll();
        editor.changesOf(shown.card().slug())
                .forEach(c -> changes.add(new ListItem("%s, %s: %s".formatted(when(c), c.editor(), c.what()))));
    }

    /** Who changed the card last, and when. */
    private String latestChange() {
        return editor.changesOf(product.card().slug()).stream()
                .findFirst()
                .map(change -> change.editor() + ", " + when(change))
                .orElse("");
    }

    private String when(CardChange change) {
        return Moments.moment(change.at(), clock);
    }

    private boolean save() {
        if (draft.isUndecided()) {
            notice.failed(text("draft.decide"));
            return false;
        }
        Optional<CardContent> content = form.content();
        Optional<CardTies> ties = form.ties();
        if (content.isEmpty() || ties.isEmpty()) {
            notice.failed(text("form.incomplete"));
            return false;
        }
        return attempt(() -> {
            int before = product.version();
            CardDetails stored = editor.revise(product.card().slug(), content.get(), ties.get(), before);
            show(stored);
            form.show(stored.content(), editor.ties(stored.card().slug()));
            draft.arrived();
            notice.done(text(stored.version() == before ? "form.unchanged" : "editor.saved." + stored.status()));
        });
    }

    /** What was typed is saved first, so that it is not lost, and is what customers see. */
    @Override
    public void publish() {
        if (save()) {
            attempt(() -> {
                CardDetails stored = editor.publish(product.card().slug());
                showBeside(stored);
                notice.done(text(stored.specialists().isEmpty() ? "card.published.nobody" : "card.published"));
            });
        }
    }

    /** A successor may be given as its name, its address, or the end of that. */
    @Override
    public void archive(List<String> successors) {
        List<String> cards = successors.stream()
                .map(given -> given.replaceAll("^.*/product/([^/?#]*).*$", "$1"))
                .toList();
        attempt(() -> {
            showBeside(editor.archive(product.card().slug(), cards));
            notice.done(text("card.archived"));
        });
    }

    @Override
    public void discard() {
        attempt(() -> {
            editor.discard(product.card().slug());
            draft.forget();
            image.draft().forget();
            exampleForm.draft().forget();
            getUI().ifPresent(ui -> ui.navigate("beheer"));
        });
    }

    private boolean illustrate(Optional<Picture> picture) {
        return attempt(() -> {
            CardDetails stored = editor.illustrate(product.card().slug(), picture.orElse(null));
            showBeside(stored);
            image.show(stored.card());
        });
    }

    private boolean addExample(ExampleText example, List<Picture> pictures) {
        return attempt(() -> {
            showBeside(editor.addExample(product.card().slug(), example, pictures));
            notice.done(text("editor.example.added"));
        });
    }

    /** Shows what is stored now, beside what was typed and not stored yet. */
    private void showBeside(CardDetails stored) {
        show(stored);
        CardTies ties = editor.ties(stored.card().slug());
        draft.rebase(() -> form.show(stored.content(), ties));
    }

    /** Carries out a change, and says why when it fails; what the editor typed stays then. */
    private boolean attempt(Runnable change) {
        try {
            change.run();
            return true;
        } catch (StaleCardException e) {
            editor.card(product.card().slug()).ifPresentOrElse(this::meet, this::sayItIsGone);
        } catch (NoSuchElementException e) {
            sayItIsGone();
        } catch (ConstraintViolationException e) {
            notice.failed(text("editor.invalid"));
        } catch (UnknownTieException e) {
            notice.failed(text("editor.ties.gone", e.name()));
        } catch (UnfinishedCardException e) {
            notice.failed(text(missing(e)));
        } catch (UnknownSuccessorException e) {
            notice.failed(text("card.archive.unknown"));
        }
        return false;
    }

    private static String missing(UnfinishedCardException unfinished) {
        if (unfinished.isSummarised()) {
            return "card.unfinished.description";
        }
        return unfinished.isDescribed() ? "card.unfinished.summary" : "card.unfinished";
    }

    /** A colleague was here meanwhile. */
    private void meet(CardDetails stored) {
        showBeside(stored);
        notice.failed(text(draft.isUndecided() ? "draft.decide" : "editor.stale"));
    }

    private void sayItIsGone() {
        notice.failed(text("editor.gone"));
    }
}
