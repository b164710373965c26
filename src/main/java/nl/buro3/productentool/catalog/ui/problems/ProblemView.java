package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.catalog.problem.EditedProblem;
import nl.buro3.productentool.catalog.problem.ProblemContent;
import nl.buro3.productentool.catalog.problem.ProblemEditor;
import nl.buro3.productentool.catalog.problem.StaleProblemException;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import org.jspecify.annotations.Nullable;

/** Where an employee keeps one problem, or writes a new one; customers see it as soon as it is saved. */
@Route("beheer/problemen/:slug")
@RouteAlias("beheer/problemen/nieuw")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class ProblemView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient ProblemEditor editor;
    private final Div head = styled(new Div(), "beheer-kop");
    private final Notice notice = new Notice();
    private final ProblemForm form;
    private final FormDraft draft;
    private final Div actions = styled(new Div(), "acties", "formulier-voet");
    private final NativeButton save = Buttons.main("problems.save", this::save);
    private transient @Nullable EditedProblem problem;

    ProblemView(ProblemEditor editor) {
        this.editor = editor;
        this.form = new ProblemForm(editor);
        this.draft = new FormDraft(form, form.parts());
        draft.savedBy(notice, this::save);
        getElement().setAttribute("data-view", "probleem-bewerken");
        add(head, notice, draft, form, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notice.clear();
        Optional<String> slug = event.getRouteParameters().get("slug");
        if (slug.isEmpty()) {
            showNew();
        } else {
            show(editor.find(slug.get()).orElseThrow(() -> new NotFoundException("no problem " + slug.get())));
        }
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title());
    }

    private String title() {
        return problem == null ? text("problems.new") : problem.content().text();
    }

    void showNew() {
        problem = null;
        form.show(new ProblemContent("", "", List.of(), List.of()), Map.of());
        draft.begin("probleem/nieuw");
        refresh();
    }

    private void show(EditedProblem shown) {
        problem = shown;
        form.show(shown.content(), shown.names());
        draft.begin("probleem/" + shown.slug());
        refresh();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Leaving.ask(event, this::save, draft);
    }

    private void refresh() {
        showHead();
        actions.removeAll();
        actions.add(save);
        if (problem != null) {
            head.add(styled(link(ProductNavigation.help(problem.slug()), text("editor.view")), "knop", "knop-stil"));
            actions.add(Buttons.quiet("problems.delete", this::askToDelete));
        }
    }

    private void showHead() {
        head.removeAll();
        head.add(new Div(link(ProblemsView.PATH, text("problems.all")), new H1(title())));
    }

    private boolean save() {
        if (draft.isUndecided()) {
            notice.failed(text("draft.decide"));
            return false;
        }
        EditedProblem before = problem;
        ProblemContent content = form.read();
        return attempt(() -> {
            EditedProblem stored =
                    before == null ? editor.create(content) : editor.revise(before.slug(), content, before.version());
            problem = stored;
            form.show(stored.content(), stored.names());
            draft.arrived();
            refresh();
            boolean same = before != null && before.version() == stored.version();
            notice.done(text(same ? "form.unchanged" : "problems.saved"));
            if (before == null) {
                draft.begin("probleem/" + stored.slug());
                goTo(ProductNavigation.editProblem(stored.slug()));
            }
        });
    }

    /** Shows where the stored problem lives from now on. */
    private static void goTo(String address) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address.substring(1)));
    }

    private void askToDelete() {
        actions.removeAll();
        NativeButton no = Buttons.quiet("problems.delete.no", this::refresh);
        actions.add(new Paragraph(text("problems.delete.sure")));
        actions.add(Buttons.main("problems.delete.yes", this::delete), no);
        no.focus();
    }

    private void delete() {
        EditedProblem deleted = problem;
        if (deleted != null) {
            attempt(() -> {
                editor.delete(deleted.slug(), deleted.version());
                draft.forget();
                showHead();
                form.setVisible(false);
                actions.setVisible(false);
                notice.done(text("problems.deleted", deleted.content().text()));
            });
        }
    }

    /** Carries out a change, and says why when it fails; what the editor typed stays then. */
    private boolean attempt(Runnable change) {
        try {
            change.run();
            return true;
        } catch (ConstraintViolationException e) {
            notice.failed(text("problems.wrong"));
            form.complain(e);
        } catch (StaleProblemException e) {
            Optional.ofNullable(problem)
                    .flatMap(shown -> editor.find(shown.slug()))
                    .ifPresentOrElse(this::meet, () -> notice.failed(text("problems.gone")));
        } catch (NoSuchElementException e) {
            notice.failed(text("problems.card.gone"));
        }
        return false;
    }

    /** A colleague was here meanwhile: shows what is stored now beside what was typed. */
    private void meet(EditedProblem stored) {
        problem = stored;
        draft.rebase(() -> form.show(stored.content(), stored.names()));
        refresh();
        notice.failed(text(draft.isUndecided() ? "draft.decide" : "problems.stale"));
    }
}
