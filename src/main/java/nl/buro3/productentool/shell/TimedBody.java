package nl.buro3.productentool.shell;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body that has to arrive: ten seconds, and one more for each four KiB that came. */
final class TimedBody implements InputBuffer {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    static final int BYTES_A_SECOND = 4096;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final InputBuffer body;
    private final long length;
    private final LongSupplier nanoseconds;
    private final Runnable whenOver;
    private final long begun;
    private long received;
    private boolean over;
    private boolean tooSlow;

    /**
     * @param length in bytes, or -1 where its end is not known before
     * @param whenOver called once, at the end of the body or of the request
     */
    TimedBody(InputBuffer body, long length, LongSupplier nanoseconds, Runnable whenOver) {
        this.body = body;
        this.length = length;
        this.nanoseconds = nanoseconds;
        this.whenOver = whenOver;
        this.begun = nanoseconds.getAsLong();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (!over && nanoseconds.getAsLong() - begun > PATIENCE.toNanos() + received / BYTES_A_SECOND * SECOND) {
            tooSlow = true;
            throw new IOException("the body came too slowly");
        }
        int read = body.doRead(handler);
        received += Math.max(0, read);
        if (read < 0 || received == length) {
            over();
        }
        return read;
    }

    @Override
    public int available() {
        return body.available();
    }

    boolean isTooSlow() {
        return tooSlow;
    }

    /** Nobody waits for it any more. */
    void over() {
        if (!over) {
            over = true;
            whenOver.run();
        }
    }
}
