package nl.buro3.productentool.sales.ui.bundle;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.bundle.BundleEditing;
import nl.buro3.productentool.sales.bundle.FullBundleException;
import nl.buro3.productentool.sales.bundle.StaleBundleException;
import nl.buro3.productentool.sales.bundle.share.BundleSharing;
import nl.buro3.productentool.sales.bundle.share.ShareWords;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleInput;
import nl.buro3.productentool.sales.ui.bundle.form.BundleMistakes;
import nl.buro3.productentool.sales.ui.bundle.form.LineAction;
import nl.buro3.productentool.sales.ui.bundle.form.OwnForms;
import nl.buro3.productentool.sales.ui.bundle.form.Said;
import nl.buro3.productentool.sales.ui.bundle.form.Said.Kind;
import nl.buro3.productentool.sales.ui.bundle.form.SaidCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what is done with whole bundles: begin one, name, choose, share or drop it. */
@Controller
class KeepController {

    private static final Map<String, Kind> SAID = Map.of(
            BundleShelf.BEGIN, Kind.BEGUN,
            BundleShelf.RENAME, Kind.RENAMED,
            BundleShelf.CHOOSE, Kind.CHOSEN,
            BundleShelf.SHARE, Kind.SHARED,
            BundleShelf.DROP, Kind.DROPPED);

    private final BundleEditing editing;
    private final BundleSharing sharing;
    private final SaidCookie told;

    KeepController(BundleEditing editing, BundleSharing sharing, SaidCookie told) {
        this.editing = editing;
        this.sharing = sharing;
        this.told = told;
    }

    @PlainForm
    @PostMapping(BundleAddress.KEEP)
    void keep(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (OwnForms.admits(response)) {
            carryOut(new BundleInput(request), request, response);
        }
    }

    private void carryOut(BundleInput input, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long bundle = input.number(BundleAddress.BUNDLE).orElse(0);
        String what = input.typed(BundleAddress.DO).replace(LineAction.ON, "");
        String name = what.equals(BundleShelf.BEGIN) ? BundleAddress.NEW_NAME : BundleAddress.NAME;
        if ((what.equals(BundleShelf.BEGIN) || what.equals(BundleShelf.RENAME)) && !isName(input.typed(name))) {
            BundleMistakes.at(name, "bundle.mistake.name").show(page(input), request, response);
            return;
        }
        if (input.typed(BundleAddress.QUESTION).length() > ShareWords.LONGEST_NOTE) {
            BundleMistakes.at(BundleAddress.QUESTION, "bundle.mistake.message").show(page(input), request, response);
            return;
        }
        told.put(Said.plain(done(what, bundle, input), bundle), request, response);
        SeeOther.at(leadsToCurrent(what) ? BundleAddress.PAGE : page(input), response);
    }

    private static boolean leadsToCurrent(String what) {
        return what.equals(BundleShelf.BEGIN) || what.equals(BundleShelf.DROP) || what.equals(BundleShelf.CHOOSE);
    }

    private Kind done(String what, long bundle, BundleInput input) {
        switch (what) {
            case BundleShelf.BEGIN -> editing.begin(input.typed(BundleAddress.NEW_NAME));
            case BundleShelf.RENAME -> editing.rename(bundle, input.version(), input.typed(BundleAddress.NAME));
            case BundleShelf.CHOOSE -> editing.choose(bundle);
            case BundleShelf.SHARE -> sharing.withAgency(bundle, input.version(), words(input));
            case BundleShelf.DROP -> editing.drop(bundle, input.version());
            default -> throw new StaleBundleException(bundle);
        }
        return Objects.requireNonNull(SAID.get(what));
    }

    private static ShareWords words(BundleInput input) {
        return new ShareWords(
                input.typed(BundleAddress.QUESTION),
                Pages.knownOrigin(input.request()).orElse(""),
                input.language());
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= BundleEditing.LONGEST_NAME;
    }

    private static String page(BundleInput input) {
        return input.number(BundleAddress.BUNDLE).isPresent()
                ? BundleAddress.of(input.number(BundleAddress.BUNDLE).getAsLong())
                : BundleAddress.PAGE;
    }

    @ExceptionHandler(StaleBundleException.class)
    void stale(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        BundleMistakes.stale().show(page(new BundleInput(request)), request, response);
    }

    @ExceptionHandler(FullBundleException.class)
    void full(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        BundleMistakes.tooMany().show(page(new BundleInput(request)), request, response);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void foreign(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
