package nl.buro3.productentool.journey.recording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.fetch.Fetches;
import nl.buro3.productentool.page.PlainForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the recorder brings its touchpoints. 204 means that they are safely stored; sending a batch again adds nothing.
 * A batch is taken as a whole or not at all.
 */
@RestController
class TouchpointEndpoint {

    static final int MOST_BYTES = 64 * 1024;

    private final CurrentReader readers;
    private final VisitCookies cookies;
    private final TouchpointLimits limits;
    private final Recorder recorder;

    TouchpointEndpoint(CurrentReader readers, VisitCookies cookies, TouchpointLimits limits, Recorder recorder) {
        this.readers = readers;
        this.cookies = cookies;
        this.limits = limits;
        this.recorder = recorder;
    }

    @PlainForm
    @PostMapping("/contactmomenten")
    ResponseEntity<Void> take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        check(request);
        if (Fetches.byProgram(request)) {
            return ResponseEntity.noContent().build();
        }
        if (Consent.of(request).isNo()) {
            countOpenings(request);
        } else {
            record(request, response);
        }
        return ResponseEntity.noContent().build();
    }

    private void record(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TouchpointSender reader =
                readers.of(request).orElseThrow(() -> RejectedBatch.because(HttpStatus.FORBIDDEN, "no-visit"));
        limits.countBatch(reader.visit().id());
        List<IncomingTouchpoint> batch = BatchReader.read(body(request));
        limits.count(Network.of(request.getRemoteAddr()), batch.size());
        cookies.keepVisit(recorder.record(reader, batch), request, response);
    }

    /** Of who does not want to be followed it counts that a link was opened, and nothing else. */
    private void countOpenings(HttpServletRequest request) throws IOException {
        List<IncomingTouchpoint> openings = BatchReader.read(body(request)).stream()
                .filter(event -> event.type() == TouchpointType.LINK_OPENED)
                .toList();
        limits.count(Network.of(request.getRemoteAddr()), openings.size());
        if (!Accounts.staffIsLooking()) {
            recorder.recordOpenings(openings);
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RejectedBatch rejected) {
        ProblemDetail problem = rejected.problem();
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (rejected.retryAfter() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, rejected.retryAfter().toString());
        }
        return answer.body(problem);
    }

    private static void check(HttpServletRequest request) {
        if (!SameOrigin.sent(request)) {
            throw RejectedBatch.because(HttpStatus.FORBIDDEN, "foreign");
        }
        if (!isText(request.getContentType())) {
            throw RejectedBatch.because(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type");
        }
    }

    /** A beacon comes as plain text, anything else as JSON; what names no type is taken for JSON. */
    private static boolean isText(@Nullable String type) {
        String name = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return name.isEmpty() || name.equals("text/plain") || name.equals("application/json");
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getContentLengthLong() > MOST_BYTES
                ? new byte[MOST_BYTES + 1]
                : request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw RejectedBatch.because(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        return body;
    }
}
