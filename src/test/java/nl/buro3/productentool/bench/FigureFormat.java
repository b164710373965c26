package nl.buro3.productentool.bench;

import java.util.Locale;

/** Figures in words. */
public final class FigureFormat {

    private static final double BYTES_IN_A_MEGABYTE = 1e6;

    private FigureFormat() {}

    public static String count(int figure) {
        return String.format(Locale.ROOT, "%,d", figure);
    }

    public static String milliseconds(double figure) {
        return String.format(Locale.ROOT, figure < 100 ? "%.2f ms" : "%.0f ms", figure);
    }

    public static String duration(double seconds) {
        return String.format(Locale.ROOT, seconds < 100 ? "%.1f s" : "%.0f s", seconds);
    }

    public static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f MB", bytes / BYTES_IN_A_MEGABYTE);
    }

    public static String times(double figure) {
        return String.format(Locale.ROOT, "%.1f ×", figure);
    }
}
