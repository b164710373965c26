package nl.buro3.productentool.sales.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is in a bundle, in its order: each card once, at most {@value #MOST} of them. Each change gives other lines. */
public record BundleLines(List<BundleLine> all) {

    public static final int MOST = 50;
    public static final BundleLines NONE = new BundleLines(List.of());

    /** @throws IllegalArgumentException when a card is in it twice, or there are too many */
    public BundleLines {
        all = List.copyOf(all);
        if (all.size() > MOST) {
            throw new FullBundleException();
        }
        if (all.stream().map(BundleLine::product).distinct().count() < all.size()) {
            throw new IllegalArgumentException("a card is twice in " + all);
        }
    }

    public Optional<BundleLine> of(long product) {
        return all.stream().filter(line -> line.product() == product).findFirst();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int size() {
        return all.size();
    }

    /**
     * With this line in this place, or as near to it as there is room; a card that is there already stays as it is, so that
     * a second click adds nothing.
     *
     * @throws FullBundleException when there is no room
     */
    public BundleLines with(BundleLine line, int place) {
        return of(line.product()).isPresent() ? this : at(Math.clamp(place, 0, all.size()), line);
    }

    /**
     * With this amount and note.
     *
     * @throws NoSuchElementException when the card is not in it
     */
    public BundleLines changed(BundleLine line) {
        int place = placeOf(line.product());
        List<BundleLine> lines = new ArrayList<>(all);
        lines.set(place, line);
        return new BundleLines(lines);
    }

    /** Without this card; it may have been taken out before. */
    public BundleLines without(long product) {
        return new BundleLines(
                all.stream().filter(line -> line.product() != product).toList());
    }

    /** With this card so many places further down, or up below zero, and no further than the ends. */
    public BundleLines moved(long product, int steps) {
        return placed(product, placeOf(product) + steps);
    }

    /** With this card in this place, the first one being 0. */
    public BundleLines placed(long product, int place) {
        List<BundleLine> lines = new ArrayList<>(all);
        BundleLine line = lines.remove(placeOf(product));
        lines.add(Math.clamp(place, 0, lines.size()), line);
        return new BundleLines(lines);
    }

    /** In which place this card is, the first one being 0. */
    public int placeOf(long product) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).product() == product)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no line of " + product));
    }

    private BundleLines at(int place, BundleLine line) {
        List<BundleLine> lines = new ArrayList<>(all);
        lines.add(place, line);
        return new BundleLines(lines);
    }
}
