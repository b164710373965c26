package nl.buro3.productentool.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain browser: it keeps cookies, follows nothing by itself and runs no scripts. */
public final class Browser implements AutoCloseable {

    private final HttpClient http;
    private final String portal;

    private Browser(HttpClient http, int port) {
        this.http = http;
        this.portal = "http://localhost:" + port;
    }

    /** A new browser without cookies. */
    public static Browser on(int port) {
        return new Browser(
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), port);
    }

    /** A new browser on another machine, as far as the portal can tell: with a loopback address of its own. */
    public static Browser on(int port, String ownAddress) {
        InetAddress address = InetAddress.ofLiteral(ownAddress);
        return new Browser(
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .localAddress(address)
                        .build(),
                port);
    }

    /** Opens a page or calls the API; headers are name, value, name, value. */
    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Asks for something in any way there is, without a body. */
    public Answer send(String method, String path, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    /** Sends JSON, as the recorder does. */
    public Answer postJson(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Fills in the log-in form and sends it. */
    public Answer logIn(String email, String password, String... headers) {
        return post("/inloggen", Map.of("email", email, "wachtwoord", password), headers);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }

    /** What the portal answered. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        /** The value of a header, or empty. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** All values of a header. */
        public List<String> headers(String name) {
            return response.headers().allValues(name);
        }

        /** Where it leads, from the portal's root, or empty. */
        public String leadsTo() {
            return header("Location").replaceFirst("^https?://[^/]+", "");
        }
    }
}
