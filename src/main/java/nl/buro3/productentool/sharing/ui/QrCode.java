package nl.buro3.productentool.sharing.ui;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An address as a picture for the camera of a phone, black on white with the quiet zone that the standard asks for. */
final class QrCode {

    private static final int QUIET = 4;
    private static final int DOTS = 12;
    private static final int WHITE = 0xffffff;

    private final io.nayuki.qrcodegen.QrCode code;

    private QrCode(String address) {
        code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
    }

    static QrCode of(String address) {
        return new QrCode(address);
    }

    /** For print, in any size. */
    String svg() {
        int width = code.size + 2 * QUIET;
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>
                """.formatted(width, dark);
    }

    /** For documents, {@value #DOTS} dots to a module. */
    byte[] png() {
        int width = (code.size + 2 * QUIET) * DOTS;
        BufferedImage picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                if (!code.getModule(x / DOTS - QUIET, y / DOTS - QUIET)) {
                    picture.setRGB(x, y, WHITE);
                }
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
