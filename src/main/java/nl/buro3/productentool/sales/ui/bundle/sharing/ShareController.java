package nl.buro3.productentool.sales.ui.bundle.sharing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Accounts.Colleague;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.bundle.share.BundleSharing;
import nl.buro3.productentool.sales.bundle.share.ShareWords;
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

/** Takes with which colleagues a bundle is shared. */
@Controller
class ShareController {

    private final BundleSharing sharing;
    private final SaidCookie told;

    ShareController(BundleSharing sharing, SaidCookie told) {
        this.sharing = sharing;
        this.told = told;
    }

    @PlainForm
    @PostMapping(BundleAddress.SHARE)
    void share(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (OwnForms.admits(response)) {
            carryOut(new BundleInput(request), request, response);
        }
    }

    private void carryOut(BundleInput input, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long bundle = input.number(BundleAddress.BUNDLE).orElse(0);
        Set<Long> chosen = chosen(request, sharing.readers(bundle));
        String note = input.typed(BundleAddress.MESSAGE);
        Map<String, String> mistakes = new HashMap<>();
        if (chosen.isEmpty()) {
            mistakes.put(BundleAddress.WITH, "bundle.mistake.with");
        }
        if (note.length() > ShareWords.LONGEST_NOTE) {
            mistakes.put(BundleAddress.MESSAGE, "bundle.mistake.message");
        }
        if (!mistakes.isEmpty()) {
            BundleMistakes.at(mistakes).show(BundleAddress.of(bundle), request, response);
            return;
        }
        String origin = Pages.knownOrigin(request).orElse("");
        int left = sharing.withColleagues(bundle, chosen, new ShareWords(note, origin, input.language()));
        told.put(Said.plain(left == 0 ? Kind.SHARED_WITH : Kind.NOT_TOLD, bundle, left), request, response);
        SeeOther.at(BundleAddress.of(bundle), response);
    }

    /** Those of the readers that were ticked, or all of them. */
    private static Set<Long> chosen(HttpServletRequest request, List<Colleague> readers) {
        Set<String> ticked = Stream.ofNullable(request.getParameterValues(BundleAddress.WITH))
                .flatMap(Stream::of)
                .collect(Collectors.toSet());
        return readers.stream()
                .map(Colleague::id)
                .filter(id -> ticked.contains(BundleAddress.ALL) || ticked.contains(id + ""))
                .collect(Collectors.toSet());
    }

    @ExceptionHandler(NoSuchElementException.class)
    void foreign(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
