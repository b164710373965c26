package nl.buro3.productentool.catalog.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @Test
    void theTypeIsReadFromTheBytesAndNotBelievedFromAName() {
        assertThat(typeOf("\u0089PNG\r\n\u001a\n....")).isEqualTo("image/png");
        assertThat(typeOf("\u00ff\u00d8\u00ff\u00e0....")).isEqualTo("image/jpeg");
        assertThat(typeOf("RIFF\u0001\u0002\u0003\u0004WEBPVP8 ")).isEqualTo("image/webp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0089PN",
                "RIFF....WAVE",
                "RIFF....WEB",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<html>",
                "%PDF-1.7",
            })
    void whatIsNoPngJpegOrWebpIsNoPicture(String content) {
        assertThat(Picture.of(content.getBytes(ISO_8859_1), "x")).isEmpty();
    }

    private static String typeOf(String content) {
        return Picture.of(content.getBytes(ISO_8859_1), "x").orElseThrow().mediaType();
    }
}
