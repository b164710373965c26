package nl.buro3.productentool.catalog.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
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
import java.util.Optional;
import java.util.function.Consumer;
import nl.buro3.productentool.catalog.InUseException;
import nl.buro3.productentool.catalog.StaleEntryException;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.catalog.specialist.EditedSpecialist;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.specialist.SpecialistContent;
import nl.buro3.productentool.catalog.specialist.SpecialistDesk;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.Leaving;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import org.jspecify.annotations.Nullable;

/** Where an employee keeps one specialist, or makes a new one; customers see it as soon as it is saved. */
@Route("beheer/contactpersonen/:handle")
@RouteAlias("beheer/contactpersonen/nieuw")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class SpecialistView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String NEW = "nieuw";

    private static final SpecialistCard EMPTY = new SpecialistCard("", "", "", "", "", null, "");

    private final transient SpecialistDesk desk;
    private final Div head = styled(new Div(), "beheer-kop");
    private final Notice notice = new Notice();
    private final SpecialistForm form = new SpecialistForm();
    private final FormDraft draft = new FormDraft(form, form.parts());
    private final PortraitSection portrait = new PortraitSection(notice, this::portray);
    private final LeavingSection leaving = new LeavingSection(this::handOver, this::retire);
    private transient @Nullable EditedSpecialist specialist;

    SpecialistView(SpecialistDesk desk) {
        this.desk = desk;
        getElement().setAttribute("data-view", "contactpersoon-bewerken");
        NativeButton save = styled(new NativeButton(text("editor.save"), event -> save()), "knop");
        form.add(styled(new Div(save), "acties"));
        add(head, notice, draft, form, portrait, leaving);
    }

    static String address(String handle) {
        return ProductNavigation.SPECIALISTS + "/" + handle;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("handle").orElse(NEW));
    }

    void show(String handle) {
        notice.clear();
        if (handle.equals(NEW)) {
            specialist = null;
            form.show(EMPTY);
        } else {
            EditedSpecialist found = existing(handle);
            specialist = found;
            form.show(found.card());
        }
        draft.begin("contactpersoon/" + handle);
        refresh();
    }

    private EditedSpecialist existing(String handle) {
        return desk.find(handle).orElseThrow(() -> new NotFoundException("no specialist " + handle));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title());
    }

    private String title() {
        return specialist == null ? text("specialists.new") : specialist.card().name();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Leaving.ask(event, this::save, draft);
    }

    /** Shows what is stored, besides what stands in the form. */
    private void refresh() {
        head.removeAll();
        head.add(new Div(link(ProductNavigation.SPECIALISTS, text("specialists.all")), new H1(title())));
        EditedSpecialist stored = specialist;
        portrait.setVisible(stored != null);
        leaving.setVisible(stored != null);
        if (stored != null) {
            portrait.show(stored.card());
            List<SpecialistCard> others = desk.list().stream()
                    .map(EditedSpecialist::card)
                    .filter(other -> !other.handle().equals(stored.card().handle()))
                    .toList();
            leaving.show(stored, others);
        }
    }

    private boolean save() {
        if (draft.isUndecided()) {
            notice.failed(text("draft.decide"));
            return false;
        }
        EditedSpecialist before = specialist;
        SpecialistContent content = form.content();
        return attempt(() -> {
            EditedSpecialist stored = before == null
                    ? desk.create(content)
                    : desk.revise(before.card().handle(), content, before.version());
            specialist = stored;
            form.show(stored.card());
            draft.arrived();
            refresh();
            notice.done(text(before == null ? "specialists.made" : "specialists.saved"));
            if (before == null) {
                draft.begin("contactpersoon/" + stored.card().handle());
                goTo(address(stored.card().handle()));
            }
        });
    }

    /** Shows where the specialist lives from now on. */
    private void goTo(String address) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(address.substring(1))));
    }

    private void portray(Optional<Picture> chosen) {
        change(stored -> {
            specialist = desk.portray(stored.card().handle(), chosen.orElse(null));
            refresh();
            notice.done(text("specialists.portrait.stored"));
        });
    }

    private void handOver(SpecialistCard taking) {
        change(stored -> {
            int cards = desk.handOver(stored.card().handle(), taking.handle());
            specialist = existing(stored.card().handle());
            refresh();
            notice.done(text("specialists.handed-over", cards, taking.name()));
        });
    }

    private void retire() {
        change(stored -> {
            desk.retire(stored.card().handle(), stored.version());
            draft.forget();
            getUI().ifPresent(ui -> ui.navigate(ProductNavigation.SPECIALISTS.substring(1)));
        });
    }

    private void change(Consumer<EditedSpecialist> change) {
        EditedSpecialist stored = specialist;
        if (stored != null) {
            attempt(() -> change.accept(stored));
        }
    }

    /** Carries out a change, and says why when it fails; what was typed stays then. */
    private boolean attempt(Runnable change) {
        try {
            change.run();
            return true;
        } catch (ConstraintViolationException e) {
            form.complain(e);
            notice.failed(text("form.incomplete"));
        } catch (InUseException e) {
            Optional.ofNullable(specialist)
                    .flatMap(shown -> desk.find(shown.card().handle()))
                    .ifPresent(this::meet);
            notice.failed(text("specialists.used"));
        } catch (StaleEntryException e) {
            Optional.ofNullable(specialist)
                    .flatMap(shown -> desk.find(shown.card().handle()))
                    .ifPresentOrElse(
                            stored -> {
                                meet(stored);
                                notice.failed(text(draft.isUndecided() ? "draft.decide" : "specialists.stale"));
                            },
                            () -> notice.failed(text("specialists.gone")));
        }
        return false;
    }

    /** A colleague was here meanwhile: shows what is stored now beside what was typed. */
    private void meet(EditedSpecialist stored) {
        specialist = stored;
        draft.rebase(() -> form.show(stored.card()));
        refresh();
    }
}
