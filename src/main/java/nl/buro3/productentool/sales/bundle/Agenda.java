package nl.buro3.productentool.sales.bundle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.sales.bundle.HeldMeeting.Topic;

/**
 * What a meeting about a bundle is about.
 *
 * @param last the meeting before; empty for the first one
 */
public record Agenda(SeenBundle bundle, Optional<HeldMeeting> last) {

    /** How a card changed since the last meeting. */
    public record Change(Kind kind, long product, int before, int now) {

        public enum Kind {
            ADDED,
            REMOVED,
            AMOUNT,
            NOTE
        }
    }

    /** What changed since the last meeting, in the order of the lines, and then what is gone; nothing before the first. */
    public List<Change> changes() {
        return last.map(meeting -> Stream.concat(
                                bundle.lines().all().stream().flatMap(line -> change(line, meeting).stream()),
                                gone(meeting))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Change> change(BundleLine now, HeldMeeting meeting) {
        Optional<BundleLine> then = meeting.topics().stream()
                .map(Topic::line)
                .filter(line -> line.product() == now.product())
                .findFirst();
        if (then.isEmpty()) {
            return Optional.of(new Change(Change.Kind.ADDED, now.product(), 0, now.amount()));
        }
        int before = then.get().amount();
        if (before != now.amount()) {
            return Optional.of(new Change(Change.Kind.AMOUNT, now.product(), before, now.amount()));
        }
        return then.get().note().equals(now.note())
                ? Optional.empty()
                : Optional.of(new Change(Change.Kind.NOTE, now.product(), before, before));
    }

    private Stream<Change> gone(HeldMeeting meeting) {
        return meeting.topics().stream()
                .map(Topic::line)
                .filter(line -> bundle.lines().of(line.product()).isEmpty())
                .map(line -> new Change(Change.Kind.REMOVED, line.product(), line.amount(), 0));
    }
}
