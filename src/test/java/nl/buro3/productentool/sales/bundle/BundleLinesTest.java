package nl.buro3.productentool.sales.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BundleLinesTest {

    private final BundleLines three = new BundleLines(List.of(line(1), line(2), line(3)));

    private static BundleLine line(long product) {
        return new BundleLine(product, 1, "");
    }

    private static List<Long> order(BundleLines lines) {
        return lines.all().stream().map(BundleLine::product).toList();
    }

    @Test
    void aSecondClickAddsNothing() {
        BundleLines once = three.with(new BundleLine(4, 2, "x"), NewLine.LAST);

        assertThat(order(once)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(once.with(new BundleLine(4, 5, "y"), 0)).isEqualTo(once);
    }

    @Test
    void whatWasTakenOutComesBackInItsPlace() {
        assertThat(three.without(2).with(line(2), 1)).isEqualTo(three);
        assertThat(order(three.without(1).without(2).with(line(2), 1))).containsExactly(3L, 2L);
    }

    @Test
    void aLineMovesNoFurtherThanTheEnds() {
        assertThat(order(three.moved(1, -1))).containsExactly(1L, 2L, 3L);
        assertThat(order(three.moved(1, 1))).containsExactly(2L, 1L, 3L);
        assertThat(order(three.placed(1, 99))).containsExactly(2L, 3L, 1L);
        assertThat(order(three.placed(3, 0))).containsExactly(3L, 1L, 2L);
    }

    @Test
    void whatIsNotInItIsNotChanged() {
        assertThatThrownBy(() -> three.changed(line(9))).isInstanceOf(NoSuchElementException.class);
        assertThat(three.without(9)).isEqualTo(three);
    }

    @Test
    void thereIsRoomForFiftyAndEachOnce() {
        List<BundleLine> fifty =
                LongStream.rangeClosed(1, 50).mapToObj(BundleLinesTest::line).toList();

        assertThatThrownBy(() -> new BundleLines(fifty).with(line(51), NewLine.LAST))
                .isInstanceOf(FullBundleException.class);
        assertThatThrownBy(() -> new BundleLines(List.of(line(1), line(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amountsAndNotesHaveBounds() {
        assertThatThrownBy(() -> new BundleLine(1, 0, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BundleLine(1, 1000, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BundleLine(1, 1, "x".repeat(501))).isInstanceOf(IllegalArgumentException.class);
    }
}
