package nl.buro3.productentool.catalog.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import nl.buro3.productentool.catalog.InUseException;
import nl.buro3.productentool.catalog.NameTakenException;
import nl.buro3.productentool.catalog.StaleEntryException;
import nl.buro3.productentool.catalog.category.CategoryDesk;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.category.CategoryText;
import nl.buro3.productentool.catalog.category.EditedCategory;
import nl.buro3.productentool.catalog.ui.CardsTabs;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;

/** Where an employee makes the categories, renames and orders them, and takes empty ones away; readers see it at once. */
@Route("beheer/categorieen")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class CategoriesView extends Main implements BeforeLeaveObserver, HasDynamicTitle, CategoryLine.Steps {

    private static final CategoryText EMPTY = new CategoryText("", "");
    private static final CategoryRef NONE = new CategoryRef("", "", "");

    private final transient CategoryDesk desk;
    private final Notice notice = new Notice();
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels", "categorieregels");
    private final CategoryForm made = new CategoryForm();
    private final Select<CategoryRef> main = new Select<>();
    private final List<CategoryLine> lines = new ArrayList<>();

    CategoriesView(CategoryDesk desk) {
        this.desk = desk;
        getElement().setAttribute("data-view", "categorieen");
        add(
                styled(new Div(new H1(text("categories.title"))), "beheer-kop"),
                CardsTabs.of(ProductNavigation.CATEGORIES));
        add(styled(new Paragraph(text("categories.intro")), "klein"), notice, list, making());
        made.show(EMPTY);
        refresh();
        made.draft().begin("categorie/nieuw");
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("categories.title"));
    }

    private Section making() {
        main.setLabel(text("categories.main"));
        main.setItemLabelGenerator(ref -> ref.path().isEmpty() ? text("categories.main.none") : ref.name());
        made.parts().choice("hoofdcategorie", text("categories.main"), main);
        made.add(main);
        NativeButton add = styled(new NativeButton(text("categories.add"), event -> create()), "knop");
        return new Section(new H2(text("categories.new")), made.with(add));
    }

    private void refresh() {
        List<EditedCategory> all = desk.list();
        CategoryRef chosen = main.getValue();
        List<CategoryRef> mains = new ArrayList<>(List.of(NONE));
        all.stream()
                .map(EditedCategory::category)
                .filter(ref -> !ref.path().contains("/"))
                .forEach(mains::add);
        main.setItems(mains);
        main.setValue(mains.stream()
                .filter(ref -> chosen != null && ref.path().equals(chosen.path()))
                .findFirst()
                .orElse(NONE));
        list.removeAll();
        lines.clear();
        all.forEach(category -> lines.add(new CategoryLine(category, this)));
        lines.forEach(list::add);
        if (all.isEmpty()) {
            notice.tell(text("categories.none"));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        List<FormDraft> drafts = new ArrayList<>(List.of(made.draft()));
        lines.forEach(line -> line.draft().ifPresent(drafts::add));
        Leaving.ask(event, this::storeAll, drafts.toArray(FormDraft[]::new));
    }

    private boolean storeAll() {
        return (!made.draft().isDirty() || create())
                && lines.stream()
                        .allMatch(
                                line -> line.draft().filter(FormDraft::isDirty).isEmpty() || line.submit());
    }

    private boolean create() {
        CategoryRef chosen = main.getValue();
        return attempt(made, () -> {
            CategoryText text = made.content();
            desk.create(text, chosen == null ? "" : chosen.path());
            made.show(EMPTY);
            refresh();
            made.draft().arrived();
            notice.done(text("categories.added", text.name()));
        });
    }

    @Override
    public boolean describe(EditedCategory category, CategoryForm form) {
        return attempt(form, () -> {
            desk.describe(category.category().path(), form.content(), category.version());
            form.draft().arrived();
            refresh();
            notice.done(text("categories.saved"));
        });
    }

    @Override
    public void move(EditedCategory category, boolean up) {
        attempt(made, () -> {
            desk.move(category.category().path(), up);
            refresh();
            lines.stream().filter(line -> line.isOf(category)).findFirst().ifPresent(line -> line.focusMove(up));
            notice.tell(text("categories.moved", category.text().name()));
        });
    }

    @Override
    public void retire(EditedCategory category) {
        attempt(made, () -> {
            desk.retire(category.category().path(), category.version());
            refresh();
            notice.done(text("categories.retired", category.text().name()));
        });
    }

    /** Carries out a change, and says why when it fails; what was typed stays then. */
    private boolean attempt(CategoryForm form, Runnable change) {
        try {
            change.run();
            return true;
        } catch (ConstraintViolationException e) {
            form.complain(e);
            notice.failed(text("form.incomplete"));
        } catch (NameTakenException e) {
            form.taken();
            notice.failed(text("form.incomplete"));
        } catch (InUseException e) {
            refresh();
            notice.failed(text("categories.used"));
        } catch (StaleEntryException | NoSuchElementException e) {
            refresh();
            notice.failed(text("categories.stale"));
        }
        return false;
    }
}
