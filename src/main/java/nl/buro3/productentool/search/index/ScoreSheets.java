package nl.buro3.productentool.search.index;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * Room for the scores of all entries of a part of the index, used again and again: a new sheet for each search would be
 * most of what the garbage collector has to do.
 */
final class ScoreSheets {

    private static final int MOST = 8;

    private final Queue<float[]> blank = new ArrayBlockingQueue<>(MOST);

    /** A sheet of zeros for at least so many entries. */
    float[] take(int entries) {
        float[] sheet = blank.poll();
        return sheet == null || sheet.length < entries ? new float[entries] : sheet;
    }

    /** Takes back a sheet that nobody reads any more. */
    void giveBack(float[] sheet) {
        Arrays.fill(sheet, 0);
        blank.offer(sheet);
    }
}
