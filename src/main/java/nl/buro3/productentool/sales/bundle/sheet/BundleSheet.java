package nl.buro3.productentool.sales.bundle.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.catalog.CardDetails.Related;
import nl.buro3.productentool.catalog.OfferedCard;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.sales.bundle.BundleLine;
import nl.buro3.productentool.sales.bundle.BundleLines;
import nl.buro3.productentool.sales.bundle.sheet.PriceEstimate.Priced;

/**
 * The lines of a bundle with their cards, and what there is to say about them together.
 *
 * @param lines in their order; of cards that are not there any more nothing is said
 */
public record BundleSheet(List<Entry> lines) {

    /** A line with its card. */
    public record Entry(OfferedCard offered, BundleLine line) {

        public String slug() {
            return offered.card().slug();
        }

        public String name() {
            return offered.card().name();
        }
    }

    /**
     * Something that does not fit.
     *
     * @param about the line that it is about
     * @param other the card to add, or the line that may be taken out
     */
    public record Warning(Kind kind, Entry about, Related other) {

        public enum Kind {
            /** The other card is needed first, and not there. */
            NEEDS_FIRST,
            /** The other card is there, and does the same. */
            ALTERNATIVE
        }
    }

    static BundleSheet of(BundleLines lines, Map<Long, OfferedCard> cards) {
        return new BundleSheet(lines.all().stream()
                .flatMap(line ->
                        Optional.ofNullable(cards.get(line.product())).stream().map(card -> new Entry(card, line)))
                .toList());
    }

    /** What can be had now. */
    public List<Entry> offered() {
        return lines.stream().filter(entry -> entry.offered().isOffered()).toList();
    }

    /** About what it costs, without what is not offered any more. */
    public PriceEstimate estimate() {
        return PriceEstimate.of(offered().stream()
                .map(entry ->
                        new Priced(entry.offered().card().price(), entry.line().amount()))
                .toList());
    }

    /** What does not fit, each once: of two that exclude each other the first one says so. */
    public List<Warning> warnings() {
        Set<Long> said = new HashSet<>();
        return offered().stream()
                .flatMap(entry -> entry.offered().relations().stream().flatMap(other -> warning(entry, other).stream()))
                .filter(warning -> warning.kind() != Warning.Kind.NEEDS_FIRST
                        || said.add(warning.other().card().id()))
                .toList();
    }

    private Optional<Warning> warning(Entry entry, Related other) {
        boolean isThere = holds(other.card().id());
        if (other.type() == RelationType.NEEDS_FIRST && !isThere) {
            return Optional.of(new Warning(Warning.Kind.NEEDS_FIRST, entry, other));
        }
        if (other.type() == RelationType.ALTERNATIVE && isThere && isSaidHere(entry, other)) {
            return Optional.of(new Warning(Warning.Kind.ALTERNATIVE, entry, other));
        }
        return Optional.empty();
    }

    private boolean holds(long product) {
        return offered().stream().anyMatch(entry -> entry.line().product() == product);
    }

    /** Where both name each other it is the earlier line that says so. */
    private boolean isSaidHere(Entry entry, Related other) {
        return lines.stream()
                .takeWhile(earlier -> !earlier.equals(entry))
                .filter(earlier -> earlier.line().product() == other.card().id())
                .noneMatch(earlier -> earlier.offered().related(RelationType.ALTERNATIVE).stream()
                        .anyMatch(named -> named.card().id() == entry.line().product()));
    }
}
