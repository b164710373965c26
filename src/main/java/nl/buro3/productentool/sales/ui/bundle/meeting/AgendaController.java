package nl.buro3.productentool.sales.ui.bundle.meeting;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.bundle.BundleMeetings;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.bundle.HeldMeeting;
import nl.buro3.productentool.sales.bundle.StaleBundleException;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet.Entry;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheets;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleInput;
import nl.buro3.productentool.sales.ui.bundle.form.BundleMistakes;
import nl.buro3.productentool.sales.ui.bundle.form.Said;
import nl.buro3.productentool.sales.ui.bundle.form.Said.Kind;
import nl.buro3.productentool.sales.ui.bundle.form.SaidCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what was agreed at a meeting about a bundle. */
@Controller
class AgendaController {

    private static final String KEEP = "/pakket/{pakket}/agenda/bewaar";

    private final Bundles bundles;
    private final BundleSheets sheets;
    private final BundleMeetings meetings;
    private final SaidCookie told;

    AgendaController(Bundles bundles, BundleSheets sheets, BundleMeetings meetings, SaidCookie told) {
        this.bundles = bundles;
        this.sheets = sheets;
        this.meetings = meetings;
        this.told = told;
    }

    @GetMapping(KEEP)
    void again(@PathVariable("pakket") String number, HttpServletResponse response) throws IOException {
        response.sendRedirect(BundleAddress.agenda(number(number)));
    }

    @PlainForm
    @PostMapping(KEEP)
    void keep(@PathVariable("pakket") String typed, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String page = BundleAddress.agenda(number(typed));
        if (Accounts.current().isEmpty()) {
            response.sendRedirect(LogInFirst.address(page));
            return;
        }
        keep(number(typed), request, response);
    }

    private void keep(long bundle, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = BundleAddress.agenda(bundle);
        BundleInput input = new BundleInput(request);
        Map<Long, String> about = new HashMap<>();
        Map<String, String> mistakes = new HashMap<>();
        read(bundle, input, about, mistakes);
        if (!mistakes.isEmpty()) {
            BundleMistakes.at(mistakes).show(page, request, response);
            return;
        }
        meetings.keep(
                bundle,
                input.number(AgendaFields.LAST).orElse(0),
                input.typed(AgendaFields.GENERAL),
                product -> about.getOrDefault(product, ""));
        told.put(Said.plain(Kind.AGREED, bundle), request, response);
        SeeOther.at(page, response);
    }

    private void read(long bundle, BundleInput input, Map<Long, String> about, Map<String, String> mistakes) {
        for (Entry entry : sheets.of(bundles.of(bundle).lines()).lines()) {
            String name = AgendaFields.about(entry.slug());
            about.put(entry.line().product(), input.typed(name));
            if (input.typed(name).length() > HeldMeeting.Topic.LONGEST) {
                mistakes.put(name, "agenda.mistake.topic");
            }
        }
        if (input.typed(AgendaFields.GENERAL).length() > HeldMeeting.LONGEST) {
            mistakes.put(AgendaFields.GENERAL, "agenda.mistake.general");
        }
    }

    private static long number(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            throw new NoSuchElementException("no bundle " + typed);
        }
        return Long.parseLong(typed);
    }

    /** A second click, or a colleague was first. */
    @ExceptionHandler(StaleBundleException.class)
    void stale(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        BundleMistakes.kept().show(request.getRequestURI().replaceFirst("/bewaar$", ""), request, response);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void foreign(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
