package nl.buro3.productentool.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests as no browser sends them: with any header, such as a host that is not ours. */
public final class RawHttp {

    private RawHttp() {}

    /** Sends these lines and gives the whole answer; the request says that the connection closes. */
    public static String send(int port, String request) {
        try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String lines = request.replace("\r\n", "\n").replace("\n", "\r\n");
            connection.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
