package nl.buro3.productentool.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class TimedBodyTest {

    private static final ApplicationBufferHandler NOWHERE = new Nowhere();

    private long now;
    private int next = 1;
    private final AtomicInteger ends = new AtomicInteger();
    private final TimedBody body =
            new TimedBody(new Sent(), 5 * TimedBody.BYTES_A_SECOND * 1000, () -> now, ends::incrementAndGet);

    @Test
    void aByteEachSecondIsReadForTenSecondsOnly() throws IOException {
        for (int second = 0; second < 10; second++) {
            body.doRead(NOWHERE);
            pass(1);
        }
        pass(1);

        assertThatIOException().isThrownBy(() -> body.doRead(NOWHERE));
        assertThat(body.isTooSlow()).isTrue();
    }

    @Test
    void aLargeBodyOverASlowLineGetsTheTimeItTakes() throws IOException {
        next = 8 * TimedBody.BYTES_A_SECOND;
        for (int second = 0; second < 300; second++) {
            body.doRead(NOWHERE);
            pass(1);
        }

        assertThat(body.isTooSlow()).isFalse();
    }

    @Test
    void itIsOverWithItsLastByte() throws IOException {
        next = 5 * TimedBody.BYTES_A_SECOND * 1000;
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
