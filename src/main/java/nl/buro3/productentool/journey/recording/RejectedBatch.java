package nl.buro3.productentool.journey.recording;

import java.time.Duration;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A batch of touchpoints that is not taken, with the reason in words; nothing of it is stored. */
final class RejectedBatch extends RuntimeException {

    private final transient ProblemDetail problem;
    private @Nullable Long retryAfter;

    private RejectedBatch(HttpStatus status, String detail) {
        super(detail, null, false, false);
        problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(Texts.text(Texts.DUTCH, "journey.problem." + status.value()));
    }

    /** The batch as a whole is wrong; the reason is the text {@code journey.problem.…}. */
    static RejectedBatch because(HttpStatus status, String reason, Object... arguments) {
        return new RejectedBatch(status, Texts.text(Texts.DUTCH, "journey.problem." + reason, arguments));
    }

    /** One event of the batch is wrong; it is named by its place, from 1. */
    static RejectedBatch event(int place, String reason, Object... arguments) {
        String why = Texts.text(Texts.DUTCH, "journey.problem.event." + reason, arguments);
        RejectedBatch rejected = because(HttpStatus.BAD_REQUEST, "event", String.valueOf(place), why);
        rejected.problem.setProperty("event", place);
        return rejected;
    }

    /** Too many came at once; the reason is the text {@code journey.problem.…}. */
    static RejectedBatch later(String reason, Duration wait) {
        RejectedBatch rejected = because(HttpStatus.TOO_MANY_REQUESTS, reason);
        rejected.retryAfter = wait.toSeconds() + 1;
        return rejected;
    }

    /** In how many seconds it may be sent again; null when that makes no difference. */
    @Nullable
    Long retryAfter() {
        return retryAfter;
    }

    ProblemDetail problem() {
        return problem;
    }
}
