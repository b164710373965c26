package nl.buro3.productentool.sales.ui.customer;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.customer.Care;
import nl.buro3.productentool.sales.customer.CustomerDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Whose customer it is, what is to be done, and what colleagues heard. */
@Service
@Order(CustomerSection.CARE)
class CareSection implements CustomerSection {

    private final CustomerDesk desk;
    private final Accounts accounts;
    private final Clock clock;

    CareSection(CustomerDesk desk, Accounts accounts, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(OrganisationRef customer) {
        return Optional.of(new Panel(customer));
    }

    /** The three parts, which show anew what holds after something was done. */
    private final class Panel extends Div {

        private final transient OrganisationRef customer;
        private final Notice notice = new Notice();
        private final OwnerChoice owner;
        private final CustomerTasksPart tasks;
        private final CustomerNotesPart notes;

        Panel(OrganisationRef customer) {
            this.customer = customer;
            owner = new OwnerChoice(accounts.staff(), chosen -> act("customer.done.owner", () -> assign(chosen)));
            tasks = new CustomerTasksPart(
                    accounts.staff(),
                    clock,
                    task -> act("customer.done.task", () -> desk.plan(customer, task)),
                    this::finish);
            notes = new CustomerNotesPart(
                    "klant/" + customer.handle(),
                    clock,
                    words -> act("customer.done.note", () -> desk.note(customer, words)),
                    note -> act("customer.done.note-removed", () -> desk.removeNote(note)));
            add(notice, owner, Pages.styled(new Div(tasks, notes), "beheer-twee"));
            show();
        }

        private void assign(Long colleague) {
            desk.assign(customer, colleague);
        }

        private void finish(Care.Task task) {
            desk.finish(task.id());
            show();
            notice.done(
                    text("customer.done.finished", task.what()),
                    CustomerTasksPart.undo(() -> act("customer.done.reopened", () -> desk.reopen(task.id()))));
        }

        private void act(String done, Runnable action) {
            action.run();
            show();
            notice.done(text(done));
        }

        private void show() {
            Care care = desk.of(customer);
            owner.show(care.owner());
            tasks.show(care.tasks());
            notes.show(care.notes());
        }
    }
}
