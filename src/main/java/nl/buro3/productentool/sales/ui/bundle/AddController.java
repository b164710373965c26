package nl.buro3.productentool.sales.ui.bundle;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.bundle.AddedCard;
import nl.buro3.productentool.sales.bundle.Basket;
import nl.buro3.productentool.sales.bundle.Baskets;
import nl.buro3.productentool.sales.bundle.BundleEditing;
import nl.buro3.productentool.sales.bundle.FullBundleException;
import nl.buro3.productentool.sales.bundle.NewLine;
import nl.buro3.productentool.sales.bundle.UnknownCardException;
import nl.buro3.productentool.sales.ui.bundle.form.BasketCookies;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleInput;
import nl.buro3.productentool.sales.ui.bundle.form.BundleMistakes;
import nl.buro3.productentool.sales.ui.bundle.form.Said;
import nl.buro3.productentool.sales.ui.bundle.form.SaidCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts cards into bundles: into that of who is logged in, or what the browser keeps. A form leads back to the page that it
 * was sent from; a script gets the number and the words.
 */
@Controller
class AddController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BundleEditing editing;
    private final Baskets baskets;
    private final BasketCookies cookies;
    private final SaidCookie told;
    private final BundleNotice notice;

    AddController(BundleEditing editing, Baskets baskets, BasketCookies cookies, SaidCookie told, BundleNotice notice) {
        this.editing = editing;
        this.baskets = baskets;
        this.cookies = cookies;
        this.told = told;
        this.notice = notice;
    }

    @PlainForm
    @PostMapping(BundleAddress.ADD)
    void add(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        BundleInput input = new BundleInput(request);
        Optional<NewLine> line = input.line();
        if (line.isEmpty()) {
            refuse(BundleMistakes.at(BundleAddress.AMOUNT, "bundle.mistake.amount"), request, response);
        } else if (Accounts.current().isEmpty() && input.has(BundleAddress.BUNDLE)) {
            response.sendRedirect(LogInFirst.address(BundleAddress.back(request)));
        } else {
            answer(add(line.get(), input, response), line.get().amount(), request, response);
        }
    }

    private AddedCard add(NewLine line, BundleInput input, HttpServletResponse response) {
        if (Accounts.current().isPresent()) {
            OptionalLong bundle = input.number(BundleAddress.BUNDLE);
            return bundle.isPresent() ? editing.addTo(bundle.getAsLong(), line) : editing.add(line);
        }
        AddedCard added = baskets.add(cookies.of(input.request()).lines(), line);
        cookies.keep(new Basket(added.lines()), input.request(), response);
        return added;
    }

    private void answer(AddedCard added, int amount, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Said said = BundleNotice.added(added.card().slug(), amount, added.before());
        if (isScript(request)) {
            write(
                    Map.of(
                            "aantal",
                            added.lines().size(),
                            "gezegd",
                            notice.words(said, new BundleInput(request).language())),
                    response);
        } else {
            told.put(said, request, response);
            SeeOther.at(BundleAddress.back(request), response);
        }
    }

    @ExceptionHandler(UnknownCardException.class)
    void unknown(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        refuse(BundleMistakes.at(BundleAddress.CARD, "bundle.mistake.card"), request, response);
    }

    @ExceptionHandler(FullBundleException.class)
    void full(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        refuse(BundleMistakes.full(), request, response);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void foreign(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** A script sends the form once more without it, so that the page says what is not right. */
    private static void refuse(BundleMistakes mistakes, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isScript(request)) {
            response.sendError(BundleMistakes.UNPROCESSABLE);
        } else {
            mistakes.show(BundleAddress.PAGE, request, response);
        }
    }

    private static boolean isScript(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    private static void write(Map<String, Object> said, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(said));
    }
}
