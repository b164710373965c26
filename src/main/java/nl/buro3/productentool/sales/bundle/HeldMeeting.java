package nl.buro3.productentool.sales.bundle;

import java.time.Instant;
import java.util.List;

/**
 * A meeting about a bundle that was held.
 *
 * @param agreed in general, or empty; at most {@value #LONGEST} characters
 */
public record HeldMeeting(long id, Instant at, String agreed, List<Topic> topics) {

    public static final int LONGEST = 2000;

    /**
     * A line as it was then, and what was agreed about it, or empty; at most {@value #LONGEST} characters.
     */
    public record Topic(BundleLine line, String agreed) {

        public static final int LONGEST = 1000;
    }
}
