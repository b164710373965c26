package nl.buro3.productentool.catalog.feed.ui;

import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.buro3.productentool.catalog.feed.FeedReport;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Reads a feed beside the page, so that the page can say how far it is; as who asked for it. */
final class FeedJob {

    private volatile long done;
    private volatile long total;
    private volatile @Nullable FeedReport report;
    private volatile boolean over;
    private Runnable afterwards = () -> {};

    private FeedJob() {}

    /** @param work gets whom to tell how many lines are done, of how many */
    static FeedJob begin(Function<BiConsumer<Long, Long>, FeedReport> work) {
        FeedJob job = new FeedJob();
        Thread.ofPlatform()
                .name("import")
                .daemon()
                .start(DelegatingSecurityContextRunnable.create(() -> job.run(work), null));
        return job;
    }

    private void run(Function<BiConsumer<Long, Long>, FeedReport> work) {
        try {
            report = work.apply((lines, all) -> {
                done = lines;
                total = all;
            });
        } finally {
            end();
        }
    }

    private synchronized void end() {
        over = true;
        afterwards.run();
    }

    /** Does this when nothing is read any more, which may be now. */
    synchronized void afterwards(Runnable action) {
        if (over) {
            action.run();
        } else {
            afterwards = action;
        }
    }

    boolean isOver() {
        return over;
    }

    /** What came of it; null while it goes on, or when it failed. */
    @Nullable
    FeedReport report() {
        return report;
    }

    /** How many per cent of the lines are done. */
    int percent() {
        return total == 0 ? 0 : (int) (100 * done / total);
    }
}
