package nl.buro3.productentool.catalog.ui;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws what has no drawing of its own, in the portal's colours: for a card a pattern of simple shapes, for a person a
 * figure without a face, since nobody is to be shown with another's. All that is chosen follows from the name, so that
 * each card is known by its drawing.
 */
final class Drawn {

    private static final String INK = "#1b1b3a";
    private static final String BRAND = "#ff5a4e";
    private static final String WHITE = "#fff";

    private static final List<Palette> PALETTES = List.of(
            new Palette("#e8ecff", "#cbd4ff", "#3d5afe"),
            new Palette("#fff6e0", "#ffe2a0", "#f9a825"),
            new Palette("#e6f4e7", "#c1e4c4", "#2e7d32"),
            new Palette("#e0f2f0", "#b5e0db", "#00897b"),
            new Palette("#fff0e5", "#ffd6ba", "#e65100"),
            new Palette("#fce4ec", "#f9c6d7", "#d81b60"),
            new Palette("#e1f3fc", "#b9e2f7", "#0288d1"),
            new Palette("#efe8ff", "#d8caff", "#7c4dff"));

    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;
    private static final int PORTRAIT = 120;
    private static final int TILE = 64;
    private static final int COLUMNS = WIDTH / TILE;
    private static final int ROWS = 4; // more than fit: the outer ones are cut off

    /** What fills a tile of 64 by 64. */
    private static final List<String> SHAPES = List.of(
            "M0 0h64A64 64 0 0 1 0 64Z", // a quarter
            "M0 0h64A64 64 0 0 1 0 64Z",
            "M0 32a32 32 0 0 1 64 0Z", // a half
            "M0 0A64 64 0 0 1 64 64 64 64 0 0 1 0 0Z", // a leaf
            "M0 0H64V64Z", // a corner
            "M32 8a24 24 0 0 1 0 48a24 24 0 0 1 0-48Z", // a ball
            "M0 8H64V20H0ZM0 28H64V40H0ZM0 48H64V60H0Z"); // stripes

    private final SplittableRandom choice;
    private final Palette palette;

    private Drawn(String name) {
        choice = new SplittableRandom(name.hashCode());
        palette = one(PALETTES);
    }

    /** A pattern of 320 by 200. */
    static String card(String slug) {
        return new Drawn(slug).pattern();
    }

    /** A figure of 120 by 120. */
    static String person(String handle) {
        return new Drawn(handle).portrait();
    }

    private String pattern() {
        StringBuilder shapes = new StringBuilder();
        List<String> colors =
                List.of(palette.soft, palette.soft, palette.strong, palette.strong, WHITE, WHITE, INK, BRAND);
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                if (choice.nextInt(4) > 0) {
                    shapes.append("<path transform='translate(%d %d)rotate(%d 32 32)' fill='%s' d='%s'/>"
                            .formatted(
                                    column * TILE,
                                    row * TILE - (ROWS * TILE - HEIGHT) / 2,
                                    choice.nextInt(4) * 90,
                                    one(colors),
                                    one(SHAPES)));
                }
            }
        }
        return svg(WIDTH, HEIGHT, palette.light, shapes.toString());
    }

    private String portrait() {
        return svg(
                PORTRAIT,
                PORTRAIT,
                palette.soft,
                "<circle cx='%d' cy='26' r='20' fill='%s'/>".formatted(20 + choice.nextInt(80), palette.light)
                        + "<path d='M14 120C14 98 34 90 60 90S106 98 106 120Z' fill='%s'/>".formatted(palette.strong)
                        + "<circle cx='60' cy='58' r='26' fill='%s'/>".formatted(one(List.of(INK, WHITE, BRAND))));
    }

    private static String svg(int width, int height, String background, String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %2$d'><rect width='%1$d' height='%2$d' fill='%3$s'/>%4$s</svg>"
                .formatted(width, height, background, content);
    }

    private <T> T one(List<T> many) {
        return many.get(choice.nextInt(many.size()));
    }

    private record Palette(String light, String soft, String strong) {}
}
