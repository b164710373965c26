package nl.buro3.productentool.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final QrCode CODE = QrCode.of("https://portaal.example/s/abcdefghijkmnpqrstuvwxyz23");

    @Test
    void theDrawingIsOneSquareWithAQuietZone() {
        assertThat(CODE.svg())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 41 41\"")
                .contains("M4,4h1v1h-1z")
                .doesNotContain("M3,", "script");
    }

    @Test
    void thePictureHasTheSameModulesInBlackAndWhite() throws IOException {
        BufferedImage picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(CODE.png())));
        assertThat(picture.getWidth()).isEqualTo(41 * 12).isEqualTo(picture.getHeight());
        assertThat(picture.getRGB(0, 0)).as("quiet").isEqualTo(0xffffffff);
        assertThat(picture.getRGB(4 * 12, 4 * 12)).as("a corner of the finder").isEqualTo(0xff000000);
    }
}
