package nl.buro3.productentool.storage;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much room there is where the data lies. The embedded database breaks over a write that fails, so below a reserve it is
 * not written to any more; well before that the log warns.
 */
final class DiskRoom {

    /** Asking takes microseconds, but every connection asks. */
    private static final long FRESH_NANOS = Duration.ofMillis(500).toNanos();

    /** Writing begins again above so many hundredths of the reserve, so that it does not stop and begin all the time. */
    private static final int ENOUGH_AGAIN = 125;

    private static final Logger log = LoggerFactory.getLogger(DiskRoom.class);

    private final LongSupplier disk;
    private final Settings settings;
    private final AtomicLong askedAt = new AtomicLong(System.nanoTime() - FRESH_NANOS);
    private volatile State state = new State(Long.MAX_VALUE, Level.ENOUGH);

    /** @param disk how many bytes are free now */
    DiskRoom(LongSupplier disk, Settings settings) {
        this.disk = disk;
        this.settings = settings;
    }

    enum Level {
        ENOUGH,
        /** Somebody should look, soon. */
        LITTLE,
        /** Nothing is written any more. */
        NONE
    }

    /**
     * How it is.
     *
     * @param free bytes
     */
    record State(long free, Level level) {}

    boolean isLeft() {
        return state().level() != Level.NONE;
    }

    /** Not older than half a second. */
    State state() {
        long now = System.nanoTime();
        long before = askedAt.get();
        if (now - before >= FRESH_NANOS && askedAt.compareAndSet(before, now)) {
            look();
        }
        return state;
    }

    private synchronized void look() {
        State last = state;
        State next = next(disk.getAsLong(), last.level());
        state = next;
        if (next.level() != last.level()) {
            tell(next);
        }
    }

    private State next(long free, Level last) {
        long reserve = settings.reserve().toBytes();
        long enough = last == Level.NONE ? reserve / 100 * ENOUGH_AGAIN : reserve;
        if (free < enough) {
            return new State(free, Level.NONE);
        }
        return new State(free, free < settings.warnBelow().toBytes() ? Level.LITTLE : Level.ENOUGH);
    }

    private void tell(State now) {
        long megabytes = DataSize.ofBytes(now.free()).toMegabytes();
        switch (now.level()) {
            case ENOUGH -> log.warn("There is room on the disk again: {} MB", megabytes);
            case LITTLE ->
                log.warn(
                        "{} MB left on the disk; below {} MB (portal.storage.reserve) nothing is written any more",
                        megabytes,
                        settings.reserve().toMegabytes());
            case NONE -> log.error("{} MB left on the disk: nothing is written until there is room", megabytes);
        }
    }

    /**
     * What an operator sets.
     *
     * @param reserve below so much room the embedded database is only read
     * @param warnBelow below so much room the log and the health details warn
     */
    @ConfigurationProperties("portal.storage")
    record Settings(
            @DefaultValue("64MB") DataSize reserve,
            @DefaultValue("1GB") DataSize warnBelow) {}
}
