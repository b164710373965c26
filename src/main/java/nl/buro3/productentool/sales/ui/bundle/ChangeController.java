package nl.buro3.productentool.sales.ui.bundle;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.bundle.Basket;
import nl.buro3.productentool.sales.bundle.BundleEditing;
import nl.buro3.productentool.sales.bundle.BundleLines;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.bundle.FullBundleException;
import nl.buro3.productentool.sales.bundle.StaleBundleException;
import nl.buro3.productentool.sales.bundle.UnknownCardException;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheets;
import nl.buro3.productentool.sales.ui.bundle.form.BasketCookies;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleInput;
import nl.buro3.productentool.sales.ui.bundle.form.BundleMistakes;
import nl.buro3.productentool.sales.ui.bundle.form.LineAction;
import nl.buro3.productentool.sales.ui.bundle.form.LinesForm;
import nl.buro3.productentool.sales.ui.bundle.form.SaidCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the form with all lines of a bundle: whatever button was pressed, what was typed is kept with it. */
@Controller
class ChangeController {

    private final Bundles bundles;
    private final BundleEditing editing;
    private final BundleSheets sheets;
    private final LineChanges changes;
    private final BasketCookies cookies;
    private final SaidCookie told;

    ChangeController(
            Bundles bundles,
            BundleEditing editing,
            BundleSheets sheets,
            LineChanges changes,
            BasketCookies cookies,
            SaidCookie told) {
        this.bundles = bundles;
        this.editing = editing;
        this.sheets = sheets;
        this.changes = changes;
        this.cookies = cookies;
        this.told = told;
    }

    @GetMapping(BundleAddress.CHANGE)
    void again(HttpServletResponse response) throws IOException {
        response.sendRedirect(BundleAddress.PAGE);
    }

    @PlainForm
    @PostMapping(BundleAddress.CHANGE)
    void change(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        BundleInput input = new BundleInput(request);
        OptionalLong bundle = input.number(BundleAddress.BUNDLE);
        if (Accounts.current().isEmpty() && bundle.isPresent()) {
            response.sendRedirect(LogInFirst.address(BundleAddress.back(request)));
            return;
        }
        BundleLines before = Accounts.current().isEmpty()
                ? cookies.of(request).lines()
                : bundles.of(bundle.orElse(0)).lines();
        BundleSheet sheet = sheets.of(before);
        change(sheet, input, response);
    }

    private void change(BundleSheet sheet, BundleInput input, HttpServletResponse response)
            throws ServletException, IOException {
        HttpServletRequest request = input.request();
        LineAction action = LineAction.read(input.typed(BundleAddress.DO)).orElseThrow(StaleForm::new);
        LinesForm typed = new LinesForm(sheet, input);
        Map<String, String> mistakes = typed.mistakes();
        if (!mistakes.isEmpty()) {
            BundleMistakes.at(mistakes).show(page(request), request, response);
            return;
        }
        carryOut(lines -> changes.of(action, typed.written(lines)), input, response);
        done(action, sheet, request, response);
    }

    private void carryOut(UnaryOperator<BundleLines> change, BundleInput input, HttpServletResponse response) {
        if (Accounts.current().isPresent()) {
            editing.change(input.number(BundleAddress.BUNDLE).orElse(0), input.version(), change);
        } else {
            BundleLines lines = cookies.of(input.request()).lines();
            cookies.keep(new Basket(change.apply(lines)), input.request(), response);
        }
    }

    /** Who moves a line goes on from there; for all else it is said above the page what was done. */
    private void done(LineAction action, BundleSheet before, HttpServletRequest request, HttpServletResponse response) {
        String back = BundleAddress.back(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        switch (action.what()) {
            case UP, DOWN, PLACE -> back = back + "#regel-" + action.slug();
            default ->
                told.put(
                        LineChanges.said(action, before, new BundleInput(request).number(BundleAddress.BUNDLE)),
                        request,
                        response);
        }
        response.setHeader(HttpHeaders.LOCATION, back);
    }

    /** The page was made before somebody changed the bundle, or knows a line that is not there any more. */
    @ExceptionHandler({StaleBundleException.class, StaleForm.class, UnknownCardException.class})
    void stale(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        BundleMistakes.stale().show(page(request), request, response);
    }

    @ExceptionHandler(FullBundleException.class)
    void full(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        BundleMistakes.full().show(page(request), request, response);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void foreign(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static String page(HttpServletRequest request) {
        OptionalLong bundle = new BundleInput(request).number(BundleAddress.BUNDLE);
        return bundle.isPresent() ? BundleAddress.of(bundle.getAsLong()) : BundleAddress.PAGE;
    }

    /** A button that no page has now. */
    private static final class StaleForm extends RuntimeException {}
}
