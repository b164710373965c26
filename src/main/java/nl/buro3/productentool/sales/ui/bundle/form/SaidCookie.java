package nl.buro3.productentool.sales.ui.bundle.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.buro3.productentool.account.Signatures;
import org.springframework.stereotype.Component;

/** Carries what is to be said from a form to the page that it leads back to, in a cookie that ends there. */
@Component
public class SaidCookie {

    public static final String NAME = "pakket-gezegd";

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Signatures signatures;

    SaidCookie(Signatures signatures) {
        this.signatures = signatures;
    }

    public void put(Said said, HttpServletRequest request, HttpServletResponse response) {
        BasketCookies.add(response, BasketCookies.cookie(NAME, signatures.sign(said.written()), KEPT, request));
    }

    /** What is to be said now, and not again. */
    public Optional<Said> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> kept = BasketCookies.value(request, NAME);
        if (kept.isPresent()) {
            BasketCookies.add(response, BasketCookies.cookie(NAME, "", Duration.ZERO, request));
        }
        return kept.flatMap(signatures::verify).flatMap(Said::read);
    }
}
