package nl.buro3.productentool.sales.ui.bundle;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
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
import nl.buro3.productentool.sales.ui.bundle.form.Said;
import nl.buro3.productentool.sales.ui.bundle.form.Said.Kind;
import nl.buro3.productentool.sales.ui.bundle.form.SaidCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
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
    private final BundleWays ways;

    ChangeController(
            Bundles bundles,
            BundleEditing editing,
            BundleSheets sheets,
            LineChanges changes,
            BasketCookies cookies,
            SaidCookie told,
            BundleWays ways) {
        this.bundles = bundles;
        this.editing = editing;
        this.sheets = sheets;
        this.changes = changes;
        this.cookies = cookies;
        this.told = told;
        this.ways = ways;
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
        LineAction action = LineAction.read(input.typed(BundleAddress.DO))
                .orElseThrow(StaleForm::new)
                .with(input);
        LinesForm typed = new LinesForm(sheet, input);
        Map<String, String> mistakes = new HashMap<>(typed.mistakes());
        mistakes.putAll(changes.mistakes(action));
        if (!mistakes.isEmpty()) {
            BundleMistakes.at(mistakes).show(page(request), request, response);
            return;
        }
        OptionalInt version = carryOut(lines -> changes.of(action, typed.written(lines)), input, response);
        if (action.what() != LineAction.What.ON) {
            done(action, sheet, request, response);
        } else if (action.slug().equals(BundleWays.PDF) && typed.isChanged()) {
            tell(Said.plain(Kind.FOR_PAPER, input.number(BundleAddress.BUNDLE).orElse(0)), request, response);
        } else {
            ways.go(action.slug(), version, request, response);
        }
    }

    /** A download leaves the page standing, with a form that is too old by then: the page comes first, with a way to it. */
    private void tell(Said said, HttpServletRequest request, HttpServletResponse response) {
        told.put(said, request, response);
        SeeOther.at(BundleAddress.back(request), response);
    }

    /** @return the version after it; empty for what the browser keeps */
    private OptionalInt carryOut(UnaryOperator<BundleLines> change, BundleInput input, HttpServletResponse response) {
        if (Accounts.current().isPresent()) {
            return OptionalInt.of(
                    editing.change(input.number(BundleAddress.BUNDLE).orElse(0), input.version(), change));
        }
        BundleLines lines = cookies.of(input.request()).lines();
        cookies.keep(new Basket(change.apply(lines)), input.request(), response);
        return OptionalInt.empty();
    }

    /** Who moves a line goes on from there; for all else it is said above the page what was done. */
    private void done(LineAction action, BundleSheet before, HttpServletRequest request, HttpServletResponse response) {
        String back = BundleAddress.back(request);
        switch (action.what()) {
            case UP, DOWN, PLACE -> back = back + "#regel-" + action.slug();
            default ->
                told.put(
                        LineChanges.said(action, before, new BundleInput(request).number(BundleAddress.BUNDLE)),
                        request,
                        response);
        }
        SeeOther.at(back, response);
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
