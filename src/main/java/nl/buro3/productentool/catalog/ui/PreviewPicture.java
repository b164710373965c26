package nl.buro3.productentool.catalog.ui;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.buro3.productentool.common.ui.PageHead;
import org.springframework.core.io.ClassPathResource;

/** Draws the picture that chat programs show with a link: what a card is called and costs, beside its illustration. */
final class PreviewPicture {

    private static final Color INK = new Color(0x1b1b3a);
    private static final Color MUTED = new Color(0x5b5b78);
    private static final Color BRAND = new Color(0xff5a4e);
    private static final Color ACCENT = new Color(0xc22e23);

    private static final int MARGIN = 72;
    private static final int TEXT_WIDTH = 520;
    private static final int MOST_LINES = 4;
    private static final int LARGEST = 84;
    private static final int SMALLEST = 28;
    private static final int SMALL = 30;
    private static final int STEP = 4;
    private static final int STRIPE = 14;
    private static final int ART_WIDTH = 500;
    private static final int ART_HEIGHT = 400;
    private static final int ART_CORNER = 44;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Font BOLD = font("inter-extrabold.ttf");
    private static final Font PLAIN = font("inter-medium.ttf");

    private final BufferedImage image =
            new BufferedImage(PageHead.PICTURE_WIDTH, PageHead.PICTURE_HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    private PreviewPicture() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /**
     * A picture as a PNG.
     *
     * @param above a few words above the title
     * @param title as large as fits
     * @param below a few words at the foot, or empty
     */
    static byte[] of(String above, String title, String below, Drawing illustration) {
        PreviewPicture picture = new PreviewPicture();
        picture.draw(above, title, below, illustration);
        picture.pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture.image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void draw(String above, String title, String below, Drawing illustration) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(BRAND);
        pen.fillRect(0, 0, STRIPE, image.getHeight());
        art(illustration);
        int top = MARGIN + SMALL;
        write(above, PLAIN, SMALL, ACCENT, top);
        int size = fitting(title);
        List<String> lines = lines(title, pen.getFontMetrics(BOLD.deriveFont((float) size)));
        int middle = image.getHeight() / 2 - (lines.size() - 1) * size / 2 + size / STEP;
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), BOLD, size, INK, middle + i * size + i * size / (2 * STEP));
        }
        write(below, PLAIN, SMALL, MUTED, image.getHeight() - MARGIN);
    }

    private void write(String words, Font font, int size, Color color, int baseline) {
        pen.setFont(font.deriveFont((float) size));
        pen.setColor(color);
        pen.drawString(words, MARGIN, baseline);
    }

    private static List<String> lines(String words, FontMetrics metrics) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.splitAsStream(words).toList()) {
            if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > TEXT_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The largest size in which the words fit. */
    private int fitting(String words) {
        for (int size = LARGEST; size > SMALLEST; size -= STEP) {
            FontMetrics metrics = pen.getFontMetrics(BOLD.deriveFont((float) size));
            List<String> lines = lines(words, metrics);
            if (lines.size() <= MOST_LINES
                    && lines.stream().allMatch(line -> metrics.stringWidth(line) <= TEXT_WIDTH)) {
                return size;
            }
        }
        return SMALLEST;
    }

    /** The illustration fills its frame; what sticks out at the sides is cut off. */
    private void art(Drawing illustration) {
        int left = image.getWidth() - MARGIN - ART_WIDTH;
        int top = (image.getHeight() - ART_HEIGHT) / 2;
        SVGDocument drawing = read(illustration);
        double width = drawing.size().getWidth();
        double height = drawing.size().getHeight();
        double scale = Math.max(ART_WIDTH / width, ART_HEIGHT / height);
        pen.setClip(new RoundRectangle2D.Float(left, top, ART_WIDTH, ART_HEIGHT, ART_CORNER, ART_CORNER));
        drawing.render(
                null,
                pen,
                new ViewBox(new Rectangle2D.Double(
                        left - (width * scale - ART_WIDTH) / 2,
                        top - (height * scale - ART_HEIGHT) / 2,
                        width * scale,
                        height * scale)));
        pen.setClip(null);
    }

    private static SVGDocument read(Drawing illustration) {
        InputStream svg = new ByteArrayInputStream(illustration.svg().getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(
                new SVGLoader().load(svg, null, LoaderContext.createDefault()), "no SVG: " + illustration);
    }

    private static Font font(String file) {
        try (InputStream in = new ClassPathResource("fonts/" + file).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the portal's own font cannot be read: " + file, e);
        }
    }
}
