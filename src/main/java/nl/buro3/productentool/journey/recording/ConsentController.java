package nl.buro3.productentool.journey.recording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.journey.JourneyErasure;
import nl.buro3.productentool.page.PlainForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a visitor's choice about being followed, from a plain form, and goes back to the page. */
@Controller
class ConsentController {

    private static final int LONGEST_PATH = 1000;

    private final VisitCookies cookies;
    private final JourneyErasure erasure;

    ConsentController(VisitCookies cookies, JourneyErasure erasure) {
        this.cookies = cookies;
        this.erasure = erasure;
    }

    @PlainForm
    @PostMapping("/toestemming")
    ResponseEntity<Void> choose(
            @RequestParam(required = false) @Nullable String keuze,
            @RequestParam(required = false) @Nullable String terug,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!SameOrigin.sent(request)) {
            throw RejectedBatch.because(HttpStatus.FORBIDDEN, "foreign");
        }
        switch (keuze) {
            case Consent.YES -> follow(request, response);
            case Consent.NO -> leaveAlone(request, response);
            case null, default -> throw RejectedBatch.because(HttpStatus.BAD_REQUEST, "choice");
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(back(terug)).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RejectedBatch rejected) {
        return ResponseEntity.status(rejected.problem().getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(rejected.problem());
    }

    private void follow(HttpServletRequest request, HttpServletResponse response) {
        cookies.keepChoice(Consent.YES, request, response);
        UUID visitor = cookies.visitor(request).orElseGet(UUID::randomUUID);
        cookies.keepVisitor(visitor, request, response);
    }

    /** A no takes an earlier yes back: the visits remain, without saying any more that they were of one visitor. */
    private void leaveAlone(HttpServletRequest request, HttpServletResponse response) {
        cookies.visitor(request).ifPresent(erasure::forgetVisitor);
        cookies.keepChoice(Consent.NO, request, response);
        cookies.forget(request, response);
    }

    /** The page to go back to when it is one of the portal, else the overview. */
    static URI back(@Nullable String path) {
        boolean local = path != null
                && path.length() <= LONGEST_PATH
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
        try {
            URI address = new URI(local ? path : "/");
            return address.getAuthority() == null && address.getScheme() == null ? address : URI.create("/");
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }
}
