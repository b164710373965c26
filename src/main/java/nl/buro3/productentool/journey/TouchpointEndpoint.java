package nl.buro3.productentool.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.buro3.productentool.common.SameOrigin;
import org.jspecify.annotations.Nullable;
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
    private final BatchLimit limit;
    private final Recorder recorder;

    TouchpointEndpoint(CurrentReader readers, VisitCookies cookies, BatchLimit limit, Recorder recorder) {
        this.readers = readers;
        this.cookies = cookies;
        this.limit = limit;
        this.recorder = recorder;
    }

    @PostMapping("/contactmomenten")
    ResponseEntity<Void> take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        check(request);
        if (Consent.of(request) != Consent.REFUSED && !Robots.sent(request)) {
            Reader reader =
                    readers.of(request).orElseThrow(() -> RejectedBatch.because(HttpStatus.FORBIDDEN, "no-visit"));
            limit.count(reader.visit().id());
            VisitToken visit = recorder.record(reader, BatchReader.read(body(request)));
            cookies.keepVisit(visit, request, response);
        }
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RejectedBatch rejected) {
        ProblemDetail problem = rejected.problem();
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            answer.header("Retry-After", "60");
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
