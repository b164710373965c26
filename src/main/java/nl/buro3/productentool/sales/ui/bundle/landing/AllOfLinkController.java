package nl.buro3.productentool.sales.ui.bundle.landing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.bundle.Basket;
import nl.buro3.productentool.sales.bundle.Baskets;
import nl.buro3.productentool.sales.bundle.BundleEditing;
import nl.buro3.productentool.sales.bundle.BundleLines;
import nl.buro3.productentool.sales.bundle.FullBundleException;
import nl.buro3.productentool.sales.bundle.NewLine;
import nl.buro3.productentool.sales.bundle.UnknownCardException;
import nl.buro3.productentool.sales.ui.bundle.form.BasketCookies;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleMistakes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts several cards into a bundle in one go: into that of who is logged in, or what the browser keeps. */
@Controller
class AllOfLinkController {

    static final String ADDRESS = "/pakket/alles";

    private static final int MOST = 24;

    private final BundleEditing editing;
    private final Baskets baskets;
    private final BasketCookies cookies;

    AllOfLinkController(BundleEditing editing, Baskets baskets, BasketCookies cookies) {
        this.editing = editing;
        this.baskets = baskets;
        this.cookies = cookies;
    }

    @PlainForm
    @PostMapping(ADDRESS)
    void add(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        List<NewLine> lines = Stream.of(
                        Objects.requireNonNullElse(request.getParameterValues(BundleAddress.CARD), new String[0]))
                .distinct()
                .limit(MOST)
                .map(slug -> new NewLine(slug, 1, "", NewLine.LAST))
                .toList();
        if (Accounts.current().isPresent()) {
            lines.forEach(editing::add);
        } else {
            BundleLines kept = cookies.of(request).lines();
            for (NewLine line : lines) {
                kept = baskets.add(kept, line).lines();
            }
            cookies.keep(new Basket(kept), request, response);
        }
        SeeOther.at(BundleAddress.PAGE, response);
    }

    /** Who comes back to the form's address finds the bundle. */
    @GetMapping(ADDRESS)
    void again(HttpServletResponse response) {
        SeeOther.at(BundleAddress.PAGE, response);
    }

    @ExceptionHandler(UnknownCardException.class)
    void unknown(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        BundleMistakes.at(BundleAddress.CARD, "bundle.mistake.card").show(BundleAddress.PAGE, request, response);
    }

    @ExceptionHandler(FullBundleException.class)
    void full(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        BundleMistakes.full().show(BundleAddress.PAGE, request, response);
    }
}
