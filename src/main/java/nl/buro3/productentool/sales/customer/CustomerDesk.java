package nl.buro3.productentool.sales.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What colleagues keep of customers: whose customer it is, what was heard, and what is to be done when. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class CustomerDesk {

    public static final int LONGEST_NOTE = 4000;

    private static final int MOST_NOTES = 50;
    private static final int MOST_TASKS = 100;

    private final CustomerOwners owners;
    private final CustomerNotes notes;
    private final CustomerTasks tasks;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CustomerDesk(
            CustomerOwners owners,
            CustomerNotes notes,
            CustomerTasks tasks,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.owners = owners;
        this.notes = notes;
        this.tasks = tasks;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** What is kept of a customer company now. */
    @Transactional(readOnly = true)
    public Care of(OrganisationRef customer) {
        Optional<Long> owner = owners.findById(customer.id()).map(CustomerOwner::person);
        List<CustomerNote> written =
                notes.findByOrganisationIdOrderByWrittenAtDescIdDesc(customer.id(), Limit.of(MOST_NOTES));
        List<CustomerTask> open =
                tasks.findByOrganisationIdAndDoneAtIsNullOrderByDueAscIdAsc(customer.id(), Limit.of(MOST_TASKS));
        Map<Long, Account> people = accounts.people(Stream.of(
                        owner.stream(),
                        written.stream().map(CustomerNote::author),
                        open.stream().map(CustomerTask::owner))
                .flatMap(part -> part)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new Care(
                owner.map(people::get).orElse(null),
                written.stream().map(note -> seen(note, people)).toList(),
                open.stream().map(task -> seen(task, customer, people)).toList());
    }

    /** What who is asking still has to do for customers, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Care.Task> mine() {
        return Accounts.current().map(this::tasksOf).orElse(List.of());
    }

    private List<Care.Task> tasksOf(Account colleague) {
        List<CustomerTask> open =
                tasks.findByOwnerIdAndDoneAtIsNullOrderByDueAscIdAsc(colleague.id(), Limit.of(MOST_TASKS));
        Map<Long, OrganisationRef> customers = accounts.organisations(
                open.stream().map(CustomerTask::organisation).distinct().toList());
        return open.stream()
                .map(task -> seen(
                        task,
                        Objects.requireNonNull(customers.get(task.organisation())),
                        Map.of(colleague.id(), colleague)))
                .toList();
    }

    /** Who looks after these customer companies, by the number of the company. */
    @Transactional(readOnly = true)
    public Map<Long, Account> owners(Collection<Long> customers) {
        List<CustomerOwner> found = owners.findAllById(customers);
        Map<Long, Account> people = accounts.people(
                found.stream().map(CustomerOwner::person).distinct().toList());
        return found.stream()
                .filter(owner -> people.containsKey(owner.person()))
                .collect(Collectors.toMap(
                        CustomerOwner::organisation, owner -> Objects.requireNonNull(people.get(owner.person()))));
    }

    /**
     * Says who looks after a customer company.
     *
     * @param colleague the number of somebody of the agency; null for nobody
     * @throws NoSuchElementException when it is nobody of the agency
     */
    public void assign(OrganisationRef customer, @Nullable Long colleague) {
        String before = nameOfOwner(customer.id());
        if (colleague == null) {
            owners.deleteById(customer.id());
        } else {
            owners.save(new CustomerOwner(customer.id(), colleague(colleague).id()));
        }
        events.publishEvent(Accounts.audited(
                "customer.assigned",
                "klant/" + customer.handle(),
                before,
                colleague == null ? "" : colleague(colleague).name()));
    }

    private String nameOfOwner(long customer) {
        return owners.findById(customer)
                .map(owner -> accounts.people(List.of(owner.person())).get(owner.person()))
                .map(Account::name)
                .orElse("");
    }

    /** Keeps what was heard. */
    public void note(OrganisationRef customer, @NotBlank @Size(max = LONGEST_NOTE) String words) {
        notes.save(new CustomerNote(customer.id(), me().id(), clock.instant(), words.strip(), false));
    }

    /**
     * Takes a note away; one that is gone already is no matter.
     *
     * @throws AccessDeniedException when somebody else wrote it
     */
    public void removeNote(long id) {
        notes.findById(id).ifPresent(note -> {
            if (!Objects.equals(note.author(), me().id())) {
                throw new AccessDeniedException("a note is taken away by who wrote it");
            }
            notes.delete(note);
        });
    }

    /**
     * Plans something to be done.
     *
     * @throws NoSuchElementException when it is for nobody of the agency
     */
    public void plan(OrganisationRef customer, @Valid NewTask task) {
        tasks.save(new CustomerTask(
                customer.id(), colleague(task.owner()).id(), task.what().strip(), task.due(), false));
    }

    /** Says that something was done. Said twice, or of a task that is gone, it changes nothing. */
    public void finish(long task) {
        tasks.findById(task).ifPresent(found -> found.finish(clock.instant()));
    }

    /** Takes back that something was done. */
    public void reopen(long task) {
        tasks.findById(task).ifPresent(CustomerTask::reopen);
    }

    private Account colleague(long id) {
        return accounts.staff().stream()
                .filter(account -> account.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no colleague " + id));
    }

    private static Account me() {
        return Accounts.current()
                .filter(Account::isStaff)
                .orElseThrow(() -> new AccessDeniedException("only employees look after customers"));
    }

    private static Care.Note seen(CustomerNote note, Map<Long, Account> people) {
        Long author = note.author();
        return new Care.Note(
                note.id(),
                author == null ? null : people.get(author),
                note.writtenAt(),
                note.words(),
                Objects.equals(author, me().id()));
    }

    private static Care.Task seen(CustomerTask task, OrganisationRef customer, Map<Long, Account> people) {
        Long owner = task.owner();
        return new Care.Task(task.id(), customer, owner == null ? null : people.get(owner), task.what(), task.due());
    }
}
