package nl.buro3.productentool.sales.customer;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts in what colleagues keep of the demo's customers. */
@Component
@Transactional
@Order(DemoPart.CARE)
public class CustomerCareSeed implements DemoPart {

    private final CustomerOwners owners;
    private final CustomerNotes notes;
    private final CustomerTasks tasks;
    private final JdbcClient jdbc;
    private final Clock clock;

    CustomerCareSeed(CustomerOwners owners, CustomerNotes notes, CustomerTasks tasks, JdbcClient jdbc, Clock clock) {
        this.owners = owners;
        this.notes = notes;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "care";
    }

    /** Loads {@code demo/care.yaml}, after the people. */
    @Override
    public void load() {
        DataFiles.list("demo/care.yaml", Entry.class).forEach(this::load);
    }

    private void load(Entry entry) {
        long customer = id("select id from organisation where handle = ?", entry.customer());
        owners.save(new CustomerOwner(customer, person(entry.owner())));
        entry.notes()
                .forEach(note -> notes.save(new CustomerNote(
                        customer,
                        person(note.author()),
                        clock.instant().minus(Duration.ofDays(note.daysAgo())),
                        note.words(),
                        true)));
        entry.tasks()
                .forEach(task -> tasks.save(new CustomerTask(
                        customer,
                        person(task.owner()),
                        task.what(),
                        LocalDate.now(clock).plusDays(task.inDays()),
                        true)));
    }

    private long person(String email) {
        return id("select id from person where email = ?", email);
    }

    private long id(String sql, String key) {
        return jdbc.sql(sql).param(key).query(Long.class).single();
    }

    @Override
    public long size() {
        return notes.countByDemoTrue() + tasks.countByDemoTrue();
    }

    @Override
    public void remove() {
        notes.deleteDemo();
        tasks.deleteDemo();
    }

    /** What is kept of one customer. */
    record Entry(String customer, String owner, List<NoteEntry> notes, List<TaskEntry> tasks) {}

    record NoteEntry(String author, int daysAgo, String words) {}

    record TaskEntry(String owner, String what, int inDays) {}
}
