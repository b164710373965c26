package nl.buro3.productentool.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.support.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServer;

/** Who sends bodies a letter at a time, or without end, holds no more than a share; on real sockets. */
class BodyLimitsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MORE = 4;
    private static final int PATIENCE = 5000;

    private final List<Socket> sockets = new ArrayList<>();
    private WebServer server;

    @BeforeEach
    void start() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new TomcatConfiguration(List.of(), "").customize(factory);
        factory.addErrorPages(new ErrorPage("/error")); // which looks at the parameters too, as the portal's does
        server = factory.getWebServer(
                context -> context.addServlet("reading", new Reading()).addMapping("/"));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.stop();
    }

    @Test
    void whatIsMoreThanOneNetworksShareIsRefusedAtOnceAndOthersAreAnswered() throws IOException {
        List<Socket> slow = begin(BodyLimits.MOST_FROM_NETWORK + MORE);

        List<Socket> refused = answered(slow, MORE);
        for (Socket socket : refused) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 429").contains("Retry-After: 5", "te veel", "Too many");
        }
        try (Browser neighbour = Browser.on(server.getPort(), "127.0.0.92")) {
            assertThat(neighbour.post("/", Map.of("naam", "buur")).body()).isEqualTo("buur");
        }
        for (Socket socket : slow) {
            if (!refused.contains(socket)) {
                assertThat(answer(send(socket, "Kim")))
                        .startsWith("HTTP/1.1 200")
                        .endsWith("Kim");
            }
        }
        assertThat(answer(send(begin(1).getFirst(), "Bas")))
                .as("there is room again")
                .endsWith("Bas");
    }

    @Test
    void whatSaysThatItIsTooLargeIsNotRead() throws IOException {
        long length = BodyLimits.MOST_BYTES + 1;

        assertThat(answer(send(connected(), head("/?v-r=uidl", "application/json", "Content-Length: " + length))))
                .startsWith("HTTP/1.1 413")
                .contains("te groot", "too large");
        assertThat(answer(send(
                        connected(), head("/VAADIN/dynamic/resource/1/x/y", "image/png", "Content-Length: " + length))))
                .as("a picture may be larger")
                .startsWith("HTTP/1.1 200");
        assertThat(answer(send(
                        connected(),
                        head("/VAADIN/x", "image/png", "Content-Length: " + (BodyLimits.MOST_BYTES_OF_A_FILE + 1)))))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void whatDoesNotSayHowLargeItIsIsReadAsFarAsItMayBeLarge() throws IOException {
        Socket socket = send(connected(), head("/", FORM, "Transfer-Encoding: chunked"));
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        for (long sent = 0; sent < BodyLimits.MOST_BYTES; sent += 0x10000) {
            send(socket, chunk);
        }
        send(socket, "1\r\nx\r\n");

        assertThat(answer(socket)).startsWith("HTTP/1.1 413");
    }

    /** Those that have an answer, once there are so many. */
    private static List<Socket> answered(List<Socket> sockets, int number) {
        return await().atMost(Duration.ofMillis(PATIENCE))
                .until(
                        () -> sockets.stream()
                                .filter(BodyLimitsTest::isAnswered)
                                .toList(),
                        those -> those.size() == number);
    }

    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Socket> begin(int number) throws IOException {
        List<Socket> begun = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            begun.add(send(connected(), head("/", FORM, "Content-Length: 8") + "naam="));
        }
        return begun;
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket(
                InetAddress.ofLiteral("127.0.0.1"), server.getPort(), InetAddress.ofLiteral("127.0.0.91"), 0);
        socket.setSoTimeout(PATIENCE);
        sockets.add(socket);
        return socket;
    }

    private static String head(String path, String type, String length) {
        return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\n\r\n".formatted(path, type, length);
    }

    private static Socket send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        byte[] answer = new byte[1000];
        int length = socket.getInputStream().read(answer);
        return new String(answer, 0, Math.max(0, length), StandardCharsets.UTF_8);
    }

    private static final class Reading extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getParameter("naam"));
        }
    }
}
