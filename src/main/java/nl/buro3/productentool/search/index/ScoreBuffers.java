package nl.buro3.productentool.search.index;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * A pool of score buffers, one number for each document of a segment: a new one for each search would be most of what
 * the garbage collector has to do.
 */
final class ScoreBuffers {

    private static final int MOST = 8;

    private final Queue<float[]> blank = new ArrayBlockingQueue<>(MOST);

    /** A buffer of zeros for at least so many documents. */
    float[] acquire(int docs) {
        float[] buffer = blank.poll();
        return buffer == null || buffer.length < docs ? new float[docs] : buffer;
    }

    /** Takes back a buffer that nobody reads any more. */
    void release(float[] buffer) {
        Arrays.fill(buffer, 0);
        blank.offer(buffer);
    }
}
