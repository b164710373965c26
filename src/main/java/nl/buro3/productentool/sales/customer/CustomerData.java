package nl.buro3.productentool.sales.customer;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What colleagues noted in which somebody is named, by their address, full name or phone number. */
@Component
class CustomerData implements PersonalData {

    private final CustomerNotes notes;
    private final CustomerTasks tasks;

    CustomerData(CustomerNotes notes, CustomerTasks tasks) {
        this.notes = notes;
        this.tasks = tasks;
    }

    /** @param at null for something that was planned */
    record Noted(@Nullable Instant at, String words) {}

    @Override
    public String part() {
        return "notes";
    }

    @Override
    public List<?> of(Subject subject) {
        return Stream.concat(
                        notes(subject).stream().map(note -> new Noted(note.writtenAt(), note.words())),
                        tasks(subject).stream().map(task -> new Noted(null, task.what())))
                .toList();
    }

    @Override
    public void erase(Subject subject) {
        notes.deleteAllInBatch(notes(subject));
        tasks.deleteAllInBatch(tasks(subject));
    }

    private Set<CustomerNote> notes(Subject subject) {
        Set<CustomerNote> found = new LinkedHashSet<>();
        subject.likely().forEach(mark -> found.addAll(notes.naming(mark)));
        return found;
    }

    private Set<CustomerTask> tasks(Subject subject) {
        Set<CustomerTask> found = new LinkedHashSet<>();
        subject.likely().forEach(mark -> found.addAll(tasks.naming(mark)));
        return found;
    }
}
