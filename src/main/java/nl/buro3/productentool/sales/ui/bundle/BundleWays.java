package nl.buro3.productentool.sales.ui.bundle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleInput;
import nl.buro3.productentool.sales.ui.bundle.sharing.ShareForm;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Where the buttons of a bundle's page go on, once what was typed in its lines is stored. */
@Component
class BundleWays {

    static final String LOG_IN = "inloggen";
    static final String REGISTER = "registreer";
    static final String CONTACT = "contact";
    static final String PDF = "pdf";
    static final String AGENDA = "agenda";

    /** As in HTTP: the browser sends the same form there. */
    private static final int SEND_THERE = 307;

    private final List<BundleAction> actions;

    BundleWays(List<BundleAction> actions) {
        this.actions = actions;
    }

    /**
     * Goes where a button said; the page again for one that nothing knows.
     *
     * @param version of the bundle now; empty for what the browser keeps
     */
    void go(String word, OptionalInt version, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> form = form(word);
        String now = version.isPresent() ? "?" + BundleAddress.NOW + "=" + version.getAsInt() : "";
        response.setStatus(form.isPresent() ? SEND_THERE : HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                HttpHeaders.LOCATION, form.map(address -> address + now).orElseGet(() -> page(word, request)));
    }

    /** What takes the form itself. */
    private Optional<String> form(String word) {
        return switch (word) {
            case BundleShelf.SHARE, BundleShelf.CHOOSE -> Optional.of(BundleAddress.KEEP);
            case ShareForm.WAY -> Optional.of(BundleAddress.SHARE);
            default -> action(word).filter(BundleAction::takesForm).map(action -> action.leadsTo(0));
        };
    }

    private String page(String word, HttpServletRequest request) {
        OptionalLong bundle = new BundleInput(request).number(BundleAddress.BUNDLE);
        String own = bundle.isPresent() ? BundleAddress.of(bundle.getAsLong()) : BundleAddress.PAGE;
        return switch (word) {
            case LOG_IN -> LogInFirst.wished(BundleAddress.PAGE, request);
            case REGISTER -> "/registreren";
            case CONTACT -> ProductNavigation.CONTACT;
            case PDF -> own + "/pdf";
            case AGENDA -> own + "/agenda";
            default ->
                action(word)
                        .map(action -> action.leadsTo(bundle.orElse(0)))
                        .orElseGet(() -> BundleAddress.back(request));
        };
    }

    private Optional<BundleAction> action(String word) {
        return actions.stream().filter(action -> action.word().equals(word)).findFirst();
    }
}
