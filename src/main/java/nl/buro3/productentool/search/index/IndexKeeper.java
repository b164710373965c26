package nl.buro3.productentool.search.index;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.buro3.productentool.search.index.IndexState.Trust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step with the database. While the portal runs every change is indexed with its transaction. An index
 * that is missing, damaged or of another format is made before the portal serves; after a sudden end, which may have kept
 * the last changes from it, those are written first and all the rest in the background. An index that other nodes may be
 * reading is only dropped when it has other fields than entries are written with.
 */
@Component
class IndexKeeper implements SmartLifecycle {

    /** More changes than can be under way at one moment. */
    private static final int LATEST = 500;

    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

    private final IndexBuilder builder;
    private final IndexState state;
    private final SearchBackend backend;
    private final CardIndex index;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile ExecutorService background = writer();
    private volatile boolean running;

    IndexKeeper(IndexBuilder builder, IndexState state, SearchBackend backend, CardIndex index) {
        this.builder = builder;
        this.state = state;
        this.backend = backend;
        this.index = index;
    }

    /** Before anything is loaded, imported or served, so that nothing is indexed twice and no answer is empty. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        running = true;
        if (background.isShutdown()) {
            background = writer();
        }
        try {
            bringInStep(state.read());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while making the search index", e);
        }
        state.write(Trust.NEARLY);
    }

    private static ExecutorService writer() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("index-keeper").factory());
    }

    private void bringInStep(Trust trust) throws InterruptedException {
        switch (trust) {
            case IN_STEP -> {}
            case NEARLY -> {
                builder.bringLatestUpToDate(LATEST);
                beginBringingUpToDate();
            }
            case NONE -> make();
        }
    }

    /** What other nodes may be reading is written over in place: this node's folder says nothing of their index. */
    private void make() throws InterruptedException {
        log.info("Making the search index");
        if (backend.isShared() && builder.fits()) {
            builder.bringUpToDate();
        } else {
            builder.makeFromNothing();
        }
    }

    /** Brings everything up to date in the background, unless that is being done. */
    void beginBringingUpToDate() {
        if (busy.compareAndSet(false, true)) {
            background.execute(this::bringUpToDate);
        }
    }

    boolean isBusy() {
        return busy.get();
    }

    private void bringUpToDate() {
        try {
            log.info("Writing the search index anew in the background");
            builder.bringUpToDate();
            log.info("The search index is in step: {} cards", builder.written());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("The search index could not be brought up to date; it is tried again within the hour", e);
        } finally {
            busy.set(false);
        }
    }

    /** Changes that passed the portal by, such as a row deleted by hand, are noticed by their number. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void compare() {
        if (builder.cardsInIndex() != builder.cardsInDatabase()) {
            beginBringingUpToDate();
        }
    }

    /** An index that somebody removed is made anew; until then searches are answered from what was read last. */
    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void lookForFolder() {
        backend.folder()
                .filter(folder -> running && !folder.isThere() && busy.compareAndSet(false, true))
                .ifPresent(folder -> background.execute(() -> makeAnew(folder)));
    }

    private void makeAnew(LuceneFolder folder) {
        log.warn("The search index is gone and is made anew");
        index.hold();
        try {
            folder.make();
            builder.makeFromNothing();
            log.warn("The search index is there again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("The search index could not be made; it is tried again", e);
        } finally {
            index.release();
            busy.set(false);
        }
    }

    @Override
    public void stop() {
        boolean interrupted = busy.get();
        background.shutdownNow();
        if (!interrupted) {
            state.write(Trust.IN_STEP);
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
