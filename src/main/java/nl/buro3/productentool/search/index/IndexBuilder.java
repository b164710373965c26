package nl.buro3.productentool.search.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.problem.Problem;
import nl.buro3.productentool.page.ContentChanges;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.hibernate.search.util.common.SearchException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the index from the database: from nothing, or entry by entry while searches go on. */
@Component
class IndexBuilder {

    private static final int BATCH = 250;
    private static final int WRITERS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final List<Class<?>> TYPES = List.of(Product.class, Problem.class);

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ContentChanges changes;
    private final SearchBackend backend;
    private final AtomicLong written = new AtomicLong();

    IndexBuilder(
            EntityManagerFactory factory,
            EntityManager entities,
            TransactionOperations transaction,
            Clock clock,
            ContentChanges changes,
            SearchBackend backend) {
        this.factory = factory;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
        this.changes = changes;
        this.backend = backend;
    }

    /**
     * Whether the index that is there has the fields that entries are written with.
     *
     * @throws SearchException when that cannot be found out
     */
    boolean fits() {
        try {
            Search.mapping(factory).scope(TYPES).schemaManager().validate();
            return true;
        } catch (SearchException e) {
            if (e.getCause() != null || e.getSuppressed().length > 0) {
                throw e; // not an answer: OpenSearch may only have been busy
            }
            return false;
        }
    }

    /** Makes the index from nothing; until it is done searches find less. */
    void makeFromNothing() throws InterruptedException {
        Search.mapping(factory)
                .scope(TYPES)
                .massIndexer()
                .dropAndCreateSchemaOnStart(true)
                .threadsToLoadObjects(WRITERS)
                .mergeSegmentsOnFinish(true)
                .startAndWait();
        changes.happened();
    }

    /**
     * Writes every entry anew over the old one, the cards that changed last first, and takes out what is no longer in the
     * database. Nothing is missing meanwhile.
     */
    void bringUpToDate() throws InterruptedException {
        Instant begun = clock.instant();
        written.set(0);
        List<Long> products = ids("select p.id from Product p order by p.updatedAt desc");
        write(Product.class, products, written);
        write(Product.class, changedSince(begun), new AtomicLong());
        List<Long> problems = ids("select p.id from Problem p");
        write(Problem.class, problems, 1, new AtomicLong()); // each brings its cards into memory
        remove(Product.class, new HashSet<>(products));
        remove(Problem.class, new HashSet<>(problems));
        SearchWorkspace index = Search.mapping(factory).scope(TYPES).workspace();
        index.flush();
        index.mergeSegments(); // into one part: each term is then looked for once
        index.refresh();
        changes.happened();
    }

    /** The cards that changed last, at most so many: what a sudden end may have kept from the index. */
    void bringLatestUpToDate(int most) throws InterruptedException {
        write(
                Product.class,
                ids("select p.id from Product p order by p.updatedAt desc").stream()
                        .limit(most)
                        .toList(),
                new AtomicLong());
    }

    /** How many cards {@link #bringUpToDate} has written. */
    long written() {
        return written.get();
    }

    /** How many cards are in the index, published or not. */
    long cardsInIndex() {
        return inTransaction(session ->
                session.search(Product.class).where(f -> f.matchAll()).fetchTotalHitCount());
    }

    long cardsInDatabase() {
        return inTransaction(session -> entities.createQuery("select count(p) from Product p", Long.class)
                .getSingleResult());
    }

    private List<Long> changedSince(Instant begun) {
        return inTransaction(
                session -> entities.createQuery("select p.id from Product p where p.updatedAt >= :begun", Long.class)
                        .setParameter("begun", begun)
                        .getResultList());
    }

    private List<Long> ids(String query) {
        return inTransaction(session -> entities.createQuery(query, Long.class).getResultList());
    }

    private void write(Class<?> type, List<Long> ids, AtomicLong counter) throws InterruptedException {
        write(type, ids, BATCH, counter);
    }

    private void write(Class<?> type, List<Long> ids, int size, AtomicLong counter) throws InterruptedException {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> batches = new ArrayList<>();
            for (int from = 0; from < ids.size(); from += size) {
                List<Long> batch = ids.subList(from, Math.min(ids.size(), from + size));
                batches.add(writers.submit(() -> {
                    writeBatch(type, batch);
                    counter.addAndGet(batch.size());
                }));
            }
            try {
                for (Future<?> batch : batches) {
                    batch.get();
                }
            } catch (ExecutionException e) {
                writers.shutdownNow();
                throw new IllegalStateException("the index could not be written", e.getCause());
            } catch (InterruptedException e) {
                writers.shutdownNow();
                throw e;
            }
        }
    }

    private void writeBatch(Class<?> type, List<Long> ids) {
        inTransaction(session -> {
            session.indexingPlanSynchronizationStrategy(backend.whileAllIsWritten());
            session.indexingPlanFilter(types -> othersThan(type).forEach(types::exclude));
            entities.createQuery("select e from " + type.getSimpleName() + " e where e.id in :ids", Object.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(session.indexingPlan()::addOrUpdate);
            return ids.size();
        });
    }

    /** Else each problem would write all cards that solve it once more. */
    private static List<Class<?>> othersThan(Class<?> type) {
        return TYPES.stream().filter(other -> other != type).toList();
    }

    private void remove(Class<?> type, Set<Long> present) {
        inTransaction(session -> {
            try (SearchScroll<Long> all = session.search(type)
                    .select(f -> f.id(Long.class))
                    .where(f -> f.matchAll())
                    .scroll(BATCH)) {
                for (var some = all.next(); some.hasHits(); some = all.next()) {
                    some.hits().stream()
                            .filter(id -> !present.contains(id))
                            .filter(id -> entities.find(type, id) == null)
                            .forEach(id -> session.indexingPlan().purge(type, id, null));
                }
            }
            return true;
        });
    }

    private <T> T inTransaction(Function<SearchSession, T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.apply(Search.session(entities))));
    }
}
