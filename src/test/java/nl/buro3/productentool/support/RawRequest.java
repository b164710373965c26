package nl.buro3.productentool.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A request byte by byte, for what no client library would send. */
public final class RawRequest implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Socket socket;

    public RawRequest(int port) {
        this(InetAddress.getLoopbackAddress(), port);
    }

    private RawRequest(InetAddress sender, int port) {
        try {
            socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port, sender, 0);
            socket.setSoTimeout((int) PATIENCE.toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From another machine, as far as the portal can tell: with a loopback address of its own. */
    public static RawRequest from(String ownAddress, int port) {
        return new RawRequest(InetAddress.ofLiteral(ownAddress), port);
    }

    /**
     * The whole answer: status line, headers and body.
     *
     * @param head the request line, and headers but for Host and Connection, parted by line ends
     */
    public String answerTo(String head) {
        String whole = head + "\r\nHost: localhost:" + socket.getPort() + "\r\nConnection: close\r\n\r\n";
        return answerTo(whole.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole answer to these bytes, behind which there come no more. */
    public String answerTo(byte[] request) {
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
