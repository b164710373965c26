package nl.buro3.productentool.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import nl.buro3.productentool.catalog.picture.Picture;
import org.junit.jupiter.api.Test;

class PreviewPictureTest {

    private static final int WHITE = 0xffffffff;

    private static BufferedImage picture(String title) throws IOException {
        byte[] png = PreviewPicture.of("Websites en webshops", title, "vanaf € 6.500", Drawing.ofCard("webshop"));
        assertThat(png).hasSizeLessThan(120 * 1024);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static boolean isDrawn(BufferedImage picture, int left, int top, int width, int height) {
        for (int x = left; x < left + width; x++) {
            for (int y = top; y < top + height; y++) {
                if (picture.getRGB(x, y) != WHITE) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void itHasTheSizeThatPreviewsShowAndItsWordsBesideTheIllustration() throws IOException {
        BufferedImage picture = picture("Webshop");

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(isDrawn(picture, 72, 60, 500, 60)).as("category").isTrue();
        assertThat(isDrawn(picture, 72, 240, 500, 150)).as("name").isTrue();
        assertThat(isDrawn(picture, 72, 520, 500, 60)).as("price").isTrue();
        assertThat(isDrawn(picture, 630, 120, 490, 390)).as("illustration").isTrue();
    }

    @Test
    void aCardsOwnPictureStandsInThePlaceOfTheIllustration() throws IOException {
        BufferedImage red = new BufferedImage(640, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 640; x++) {
            for (int y = 0; y < 200; y++) {
                red.setRGB(x, y, 0xff0000);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(red, "png", bytes);
        Drawing photo = Drawing.ofPhoto(Picture.of(bytes.toByteArray(), "Rood").orElseThrow())
                .orElseThrow();

        byte[] png = PreviewPicture.of("Websites", "Webshop", "", photo);

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getRGB(880, 315) & 0xffffff).isEqualTo(0xff0000);
        assertThat(picture.getRGB(1100, 130) & 0xffffff).as("up to its corner").isEqualTo(0xff0000);
    }

    @Test
    void aLongNameStaysWithinItsPlace() throws IOException {
        BufferedImage picture = picture("Klanttevredenheidsonderzoek en concurrentievergelijking voor verenigingen");

        assertThat(isDrawn(picture, 600, 20, 24, 590))
                .as("between words and illustration")
                .isFalse();
    }
}
