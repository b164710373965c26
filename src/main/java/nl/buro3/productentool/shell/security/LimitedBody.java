package nl.buro3.productentool.shell.security;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A body that has to arrive, in ten seconds and one more for each four KiB that came, and to end. */
final class LimitedBody implements InputBuffer {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    static final int BYTES_A_SECOND = 4096;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final InputBuffer body;
    private final long length;
    private final long mostBytes;
    private final LongSupplier nanoseconds;
    private final Runnable whenOver;
    private final long begun;
    private long received;
    private boolean over;
    private @Nullable HttpStatus refusal;

    /**
     * @param length in bytes, or -1 where its end is not known before
     * @param mostBytes that it may have
     * @param whenOver called once, at the end of the body or of the request
     */
    LimitedBody(InputBuffer body, long length, long mostBytes, LongSupplier nanoseconds, Runnable whenOver) {
        this.body = body;
        this.length = length;
        this.mostBytes = mostBytes;
        this.nanoseconds = nanoseconds;
        this.whenOver = whenOver;
        this.begun = nanoseconds.getAsLong();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (!over && nanoseconds.getAsLong() - begun > PATIENCE.toNanos() + received / BYTES_A_SECOND * SECOND) {
            throw refused(HttpStatus.REQUEST_TIMEOUT, "the body came too slowly");
        }
        int read = body.doRead(handler);
        received += Math.max(0, read);
        if (received > mostBytes) {
            throw refused(HttpStatus.CONTENT_TOO_LARGE, "the body is too large");
        }
        if (read < 0 || received == length) {
            over();
        }
        return read;
    }

    private IOException refused(HttpStatus status, String reason) {
        refusal = status;
        return new BadRequestException(reason); // after any other the server says no more to who sends it
    }

    @Override
    public int available() {
        return body.available();
    }

    /** Why its rest is not read, or null. */
    @Nullable
    HttpStatus refusal() {
        return refusal;
    }

    /** Nobody waits for it any more. */
    void over() {
        if (!over) {
            over = true;
            whenOver.run();
        }
    }
}
