package nl.buro3.productentool.bench;

import java.util.Arrays;

/** How long each of many calls took. */
public final class Latencies {

    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    private long[] nanos = new long[1024];
    private int count;

    public void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    public int count() {
        return count;
    }

    /** The time in milliseconds within which this share of the calls were done; the longest at 1. */
    public double within(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int place = (int) Math.ceil(share * count);
        return sorted[Math.max(0, place - 1)] / NANOS_IN_A_MILLISECOND;
    }
}
