package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.servlet.ServletException;
import java.io.IOException;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Keeps senders of slow bodies from holding all threads: so many bodies are read at once, from one network and in all, and
 * none for longer than {@link TimedBody} allows. More get 429. Below the filters, because the server reads forms itself.
 */
class SlowBodies extends ValveBase {

    /** Half of the server's threads; the others are for who only reads. */
    static final int MOST = 100;
    /** What people send is read within milliseconds, so this is a large office. */
    static final int MOST_FROM_NETWORK = 16;

    private static final String SOON = "5";

    private final AtomicInteger all = new AtomicInteger();
    private final ConcurrentMap<Network, Integer> networks = new ConcurrentHashMap<>();

    SlowBodies() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        Network network = Network.of(request.getRemoteAddr());
        if (!begin(network)) {
            refuse(request, response);
            return;
        }
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        InputBuffer untimed = coyote.getInputBuffer();
        TimedBody body = new TimedBody(untimed, request.getContentLengthLong(), System::nanoTime, () -> end(network));
        coyote.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
        } finally {
            coyote.setInputBuffer(untimed); // it is used again for the next request
            body.over();
            if (body.isTooSlow()) {
                coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    /** In plain words: the page of an error looks at the parameters, and would wait for the body. */
    private static void refuse(Request request, Response response) throws IOException {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println(text(Texts.DUTCH, "error.429.text"));
        response.getWriter().println(text(Texts.ENGLISH, "error.429.text"));
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
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
