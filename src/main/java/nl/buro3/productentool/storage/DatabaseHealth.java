package nl.buro3.productentool.storage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether something can be written, found out by writing it. One look serves all who ask within some seconds, and nobody
 * waits long for a database that does not answer.
 */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator {

    private static final long KEPT_NANOS = Duration.ofSeconds(3).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final JdbcClient jdbc;
    private final DiskRoom room;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("health-writer").factory());

    private @Nullable CompletableFuture<Health> latest;
    private long latestAt;

    DatabaseHealth(JdbcClient jdbc, DiskRoom room) {
        this.jdbc = jdbc;
        this.room = room;
    }

    @Override
    public Health health() {
        try {
            return look().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Health.down(e).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    /** The look that goes on, or the last one while it is fresh, or a new one. */
    private synchronized CompletableFuture<Health> look() {
        CompletableFuture<Health> known = latest;
        if (known == null || (known.isDone() && System.nanoTime() - latestAt > KEPT_NANOS)) {
            known = CompletableFuture.supplyAsync(this::write, writer);
            latest = known;
            latestAt = System.nanoTime();
        }
        return known;
    }

    private Health write() {
        DiskRoom.State disk = room.state();
        Health.Builder health = new Health.Builder();
        try {
            if (jdbc.sql("update sign_of_life set at = current_timestamp where id = 1")
                            .update()
                    == 0) {
                jdbc.sql("insert into sign_of_life (id, at) values (1, current_timestamp)")
                        .update();
            }
            health.up();
        } catch (RuntimeException e) {
            health.down(e);
        }
        return health.withDetail("free", disk.free())
                .withDetail("room", disk.level())
                .build();
    }
}
