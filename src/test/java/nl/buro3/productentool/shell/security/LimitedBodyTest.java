package nl.buro3.productentool.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class LimitedBodyTest {

    private static final ApplicationBufferHandler NOWHERE = new Nowhere();

    private static final int LENGTH = 5 * LimitedBody.BYTES_A_SECOND * 1000;

    private long now;
    private int next = 1;
    private final AtomicInteger ends = new AtomicInteger();
    private final LimitedBody body = new LimitedBody(new Sent(), LENGTH, LENGTH, () -> now, ends::incrementAndGet);

    @Test
    void aByteEachSecondIsReadForTenSecondsOnly() throws IOException {
        for (int second = 0; second < 10; second++) {
            body.doRead(NOWHERE);
            pass(1);
        }
        pass(1);

        assertThatIOException().isThrownBy(() -> body.doRead(NOWHERE));
        assertThat(body.refusal()).isEqualTo(HttpStatus.REQUEST_TIMEOUT);
    }

    @Test
    void aLargeBodyOverASlowLineGetsTheTimeItTakes() throws IOException {
        next = 8 * LimitedBody.BYTES_A_SECOND;
        for (int second = 0; second < 300; second++) {
            body.doRead(NOWHERE);
            pass(1);
        }

        assertThat(body.refusal()).isNull();
    }

    @Test
    void oneThatDoesNotSayItsLengthIsReadAsFarAsItMayBeLong() throws IOException {
        next = LENGTH;
        LimitedBody endless = new LimitedBody(new Sent(), -1, LENGTH, () -> now, ends::incrementAndGet);
        endless.doRead(NOWHERE);
        next = 1;

        assertThatIOException().isThrownBy(() -> endless.doRead(NOWHERE));
        assertThat(endless.refusal()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void itIsOverWithItsLastByte() throws IOException {
        next = LENGTH;
        body.doRead(NOWHERE);

        assertThat(ends).hasValue(1);
    }

    @Test
    void itsEndIsToldOnce() throws IOException {
        next = -1;
        body.doRead(NOWHERE);
        body.over();

        assertThat(ends).hasValue(1);
    }

    private void pass(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }

    private final class Sent implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler handler) {
            return next;
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private static final class Nowhere implements ApplicationBufferHandler {

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            // what was read is not looked at
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return ByteBuffer.allocate(0);
        }

        @Override
        public void expand(int size) {
            // it has no size
        }
    }
}
