package nl.buro3.productentool.sales.ui.bundle;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.bundle.BundleMerging;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.bundle.FullBundleException;
import nl.buro3.productentool.sales.bundle.SeenBundle;
import nl.buro3.productentool.sales.bundle.StaleBundleException;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheets;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleInput;
import nl.buro3.productentool.sales.ui.bundle.form.BundleMistakes;
import nl.buro3.productentool.sales.ui.bundle.form.OwnForms;
import nl.buro3.productentool.sales.ui.bundle.form.Said;
import nl.buro3.productentool.sales.ui.bundle.form.Said.Kind;
import nl.buro3.productentool.sales.ui.bundle.form.SaidCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what somebody decided about two bundles. */
@Controller
class MergeController {

    private final Bundles bundles;
    private final BundleMerging merging;
    private final BundleSheets sheets;
    private final SaidCookie told;

    MergeController(Bundles bundles, BundleMerging merging, BundleSheets sheets, SaidCookie told) {
        this.bundles = bundles;
        this.merging = merging;
        this.sheets = sheets;
        this.told = told;
    }

    @PlainForm
    @PostMapping(BundleAddress.MERGE)
    void decide(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (OwnForms.admits(response)) {
            carryOut(new BundleInput(request), request, response);
        }
    }

    private void carryOut(BundleInput input, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long brought = input.number(MergePage.BROUGHT).orElse(0);
        String what = input.typed(BundleAddress.DO);
        if (what.equals(MergePage.APART)) {
            merging.keepApart(brought);
        } else {
            MergeChoice choice = choice(what, input, brought);
            Map<String, String> mistakes = choice.mistakes();
            if (!mistakes.isEmpty()) {
                BundleMistakes.at(mistakes).show(BundleAddress.PAGE, request, response);
                return;
            }
            long own = input.number(BundleAddress.BUNDLE).orElse(0);
            merging.decide(own, input.version(), brought, choice);
        }
        told.put(Said.plain(what.equals(MergePage.APART) ? Kind.APART : Kind.DECIDED, brought), request, response);
        SeeOther.at(BundleAddress.PAGE, response);
    }

    private MergeChoice choice(String what, BundleInput input, long brought) {
        SeenBundle own = bundles.of(input.number(BundleAddress.BUNDLE).orElse(0));
        return new MergeChoice(
                what, sheets.of(own.lines()), sheets.of(bundles.of(brought).lines()), input);
    }

    @ExceptionHandler(StaleBundleException.class)
    void stale(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        BundleMistakes.stale().show(BundleAddress.PAGE, request, response);
    }

    @ExceptionHandler(FullBundleException.class)
    void full(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        BundleMistakes.full().show(BundleAddress.PAGE, request, response);
    }

    /** Of a second click the first one has decided; what is somebody else's is not there either. */
    @ExceptionHandler(NoSuchElementException.class)
    void gone(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
