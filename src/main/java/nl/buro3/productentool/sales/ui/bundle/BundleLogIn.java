package nl.buro3.productentool.sales.ui.bundle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.buro3.productentool.sales.bundle.Basket;
import nl.buro3.productentool.sales.bundle.BundleMerging;
import nl.buro3.productentool.sales.bundle.BundleMerging.Outcome;
import nl.buro3.productentool.sales.bundle.BundleMerging.TakenAlong;
import nl.buro3.productentool.sales.ui.bundle.form.BasketCookies;
import nl.buro3.productentool.sales.ui.bundle.form.Said;
import nl.buro3.productentool.sales.ui.bundle.form.Said.Kind;
import nl.buro3.productentool.sales.ui.bundle.form.SaidCookie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Takes what a browser kept along at the log-in, whichever way somebody logs in. From then on it is stored as theirs, and
 * the browser keeps nothing that whoever sits there next could find.
 */
@Component
class BundleLogIn {

    private static final Logger log = LoggerFactory.getLogger(BundleLogIn.class);

    private final BundleMerging merging;
    private final BasketCookies cookies;
    private final SaidCookie told;

    BundleLogIn(BundleMerging merging, BasketCookies cookies, SaidCookie told) {
        this.merging = merging;
        this.cookies = cookies;
        this.told = told;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent loggedIn) {
        withBrowser(this::takeAlong);
    }

    @EventListener
    void on(LogoutSuccessEvent loggedOut) {
        withBrowser(cookies::clear);
    }

    /** Nobody is kept out because of it: what could not be stored stays in the browser for the next time. */
    private void takeAlong(HttpServletRequest request, HttpServletResponse response) {
        try {
            Basket basket = cookies.of(request);
            TakenAlong here =
                    new TakenAlong(merging.takeAlong(basket), basket.lines().size());
            cookies.clear(request, response);
            TakenAlong elsewhere = merging.takeRegistered();
            Stream.of(here, elsewhere)
                    .filter(taken -> taken.outcome() != Outcome.NOTHING)
                    .max(Comparator.comparing(TakenAlong::outcome))
                    .ifPresent(taken -> told.put(said(taken), request, response));
        } catch (DataAccessException | TransactionException e) {
            log.warn("What a browser kept could not be taken along at the log-in", e);
        }
    }

    private static Said said(TakenAlong taken) {
        return Said.about(taken.outcome() == Outcome.TAKEN ? Kind.TAKEN_ALONG : Kind.WAITS, "", taken.lines());
    }

    private static void withBrowser(BiConsumer<HttpServletRequest, HttpServletResponse> asked) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            HttpServletResponse response = now.getResponse();
            if (response != null) {
                asked.accept(now.getRequest(), response);
            }
        }
    }
}
