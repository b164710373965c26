package nl.buro3.productentool.shell.security;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.Texts;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Keeps senders of bodies from holding all threads, or the memory: so many bodies are read at once, from one network and
 * in all, none for longer than {@link LimitedBody} allows, and none that is larger than what people send. Below the
 * filters, because the server reads forms itself.
 */
class BodyLimits extends ValveBase {

    /** Half of the server's threads; the others are for who only reads. */
    static final int MOST = 100;
    /** What people send is read within milliseconds, so this is a large office. */
    static final int MOST_FROM_NETWORK = 16;

    /** Of what is read into memory: forms, touchpoints, and what a live page tells; all that is typed fits many times. */
    static final long MOST_BYTES = 1L << 20;
    /** Of a picture or a document of 10 MB, which is checked itself once it is there. */
    static final long MOST_BYTES_OF_A_FILE = 11L << 20;

    private static final String TAKES_FILES = "/VAADIN/";
    /** Only programs of this machine get in here, and what they send goes to the disk. */
    private static final String INSIDE = "/intern/";

    private static final String SOON = "5";

    private final AtomicInteger all = new AtomicInteger();
    private final ConcurrentMap<Network, Integer> networks = new ConcurrentHashMap<>();

    BodyLimits() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        Network network = Network.of(request.getRemoteAddr());
        if (request.getContentLengthLong() > mostBytes(request.getDecodedRequestURI())) {
            refuse(HttpStatus.CONTENT_TOO_LARGE, request, response);
        } else if (begin(network)) {
            read(network, request, response);
        } else {
            refuse(HttpStatus.TOO_MANY_REQUESTS, request, response);
        }
    }

    private void read(Network network, Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        InputBuffer unlimited = coyote.getInputBuffer();
        LimitedBody body = new LimitedBody(
                unlimited,
                request.getContentLengthLong(),
                mostBytes(request.getDecodedRequestURI()),
                System::nanoTime,
                () -> end(network));
        coyote.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
        } finally {
            coyote.setInputBuffer(unlimited); // it is used again for the next request
            body.over();
        }
        @Nullable HttpStatus refusal = body.refusal();
        if (refusal != null) {
            refuse(refusal, request, response);
        }
    }

    /**
     * In plain words, and without the page for errors: it looks at the parameters, and would wait for the body. An answer
     * that has begun stays as it is.
     */
    private static void refuse(HttpStatus status, Request request, Response response) throws IOException {
        if (!response.isCommitted()) {
            response.setSuspended(false);
            response.reset();
            response.setStatus(status.value());
            response.setHeader(HttpHeaders.CONNECTION, "close");
            if (status == HttpStatus.TOO_MANY_REQUESTS) {
                response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            }
            response.setContentType("text/plain;charset=utf-8");
            for (Locale language : Texts.LANGUAGES) {
                response.getWriter().println(text(language, "error." + status.value() + ".text"));
            }
        }
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        response.setErrorReported(); // or the server, which takes what is not read for an error, asks for its page
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static long mostBytes(String path) {
        if (path.startsWith(INSIDE)) {
            return Long.MAX_VALUE;
        }
        return path.startsWith(TAKES_FILES) ? MOST_BYTES_OF_A_FILE : MOST_BYTES;
    }

    private boolean begin(Network network) {
        int fromNetwork = networks.merge(network, 1, Integer::sum);
        int inAll = all.incrementAndGet();
        boolean fits = fromNetwork <= MOST_FROM_NETWORK && inAll <= MOST;
        if (!fits) {
            end(network);
        }
        return fits;
    }

    private void end(Network network) {
        all.decrementAndGet();
        networks.computeIfPresent(network, (same, number) -> number > 1 ? number - 1 : null);
    }
}
