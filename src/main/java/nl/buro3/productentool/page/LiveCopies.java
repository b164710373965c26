package nl.buro3.productentool.page;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps copies of what employees keep, so that a query asks no database. Each change raises a revision in the database:
 * this node sees it at once, every other node within some {@value #PAUSE_MS} ms, when it looks at the revisions, all of
 * them in one query.
 */
@Component
@EnableScheduling
public class LiveCopies implements SmartInitializingSingleton {

    private static final int PAUSE_MS = 500;
    private static final long SETTLED_NANOS = Duration.ofSeconds(2).toNanos();
    private static final Logger log = LoggerFactory.getLogger(LiveCopies.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate changing;
    private final TransactionTemplate apart;
    private final TransactionTemplate reading;
    private final List<LiveCopy<?>> copies = new CopyOnWriteArrayList<>();
    private final AtomicLong changes = new AtomicLong();
    private volatile long changedAt = System.nanoTime();

    LiveCopies(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.changing = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * A copy that is kept from now on.
     *
     * @param name under which its changes are counted
     * @param read reads all of it, given the revision
     */
    public <T> LiveCopy<T> of(String name, LongFunction<T> read) {
        LiveCopy<T> copy = new LiveCopy<>(name, read, this);
        copies.add(copy);
        return copy;
    }

    /** Reads all before anybody asks: who needed one first within a transaction would wait for a second connection. */
    @Override
    public void afterSingletonsInstantiated() {
        copies.forEach(LiveCopy::current);
    }

    /**
     * Carries out a change in a transaction, one at a time over all nodes, so that it may look whether it fits with the
     * rest; afterwards the copy holds it. Within a transaction of the caller the copy follows a second after that.
     */
    public <R> R change(LiveCopy<?> copy, Supplier<R> change) {
        R result = Objects.requireNonNull(changing.execute(status -> {
            raise(copy.name());
            return change.get();
        }));
        copy.renew();
        return result;
    }

    /** Counts a change that has been committed, or is none of the database; afterwards the copy holds it. */
    void changed(LiveCopy<?> copy) {
        apart.executeWithoutResult(status -> raise(copy.name()));
        copy.renew();
    }

    /** How many changes of any copy this node has noticed. */
    public long changes() {
        return changes.get();
    }

    /** Whether the last change is so long ago that it has reached the search index of every node. */
    public boolean isSettled() {
        return System.nanoTime() - changedAt > SETTLED_NANOS;
    }

    void noticed() {
        changedAt = System.nanoTime();
        changes.incrementAndGet();
    }

    /** Carries out the very first change there ever was, on any node; later it does nothing. */
    public void begin(LiveCopy<?> copy, Runnable change) {
        if (revision(copy.name()) > 0) {
            return;
        }
        try {
            changing.executeWithoutResult(status -> {
                jdbc.sql("insert into search_revision (name, revision) values (?, 1)")
                        .param(copy.name())
                        .update();
                change.run();
            });
        } catch (DuplicateKeyException e) {
            log.debug("Another node began {}", copy.name());
        }
        copy.renew();
    }

    /** Reads in a transaction of its own: what others see, and never what is not yet committed. */
    <T> T read(String name, LongFunction<T> content) {
        return Objects.requireNonNull(reading.execute(status -> content.apply(revision(name))));
    }

    /** Notices what other nodes changed; by itself after each pause. */
    @Scheduled(fixedDelay = PAUSE_MS)
    public void catchUp() {
        Map<String, Long> revisions = jdbc
                .sql("select name, revision from search_revision")
                .query((row, n) -> Map.entry(row.getString("name"), row.getLong("revision")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        copies.stream()
                .filter(copy -> copy.isOtherThan(revisions.getOrDefault(copy.name(), 0L)))
                .forEach(LiveCopy::renew);
    }

    private long revision(String name) {
        return jdbc.sql("select revision from search_revision where name = ?")
                .param(name)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private void raise(String name) {
        jdbc.sql("""
                merge into search_revision r
                using (select cast(? as varchar(40)) as name) changed on r.name = changed.name
                when matched then update set revision = r.revision + 1
                when not matched then insert (name, revision) values (changed.name, 1)""").param(name).update();
    }
}
