package nl.buro3.productentool.sales.ui.desk;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.overview.OwnershipQuery;
import nl.buro3.productentool.sales.ownership.RequestSeen;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of who has what; all that narrows it stands in them. */
final class DeskAddress {

    static final String OWNED = "/beheer/afname";
    static final String REQUESTS = "/beheer/aanvragen";
    static final String NEW = OWNED + "/nieuw";

    static final String CUSTOMER = "klant";
    static final String PRODUCT = "product";
    static final String SPECIALIST = "contactpersoon";
    static final String CATEGORY = "categorie";
    static final String ENDING = "eindigt";
    static final String WITHOUT = "zonder";
    static final String PAGE = "pagina";
    static final String COLUMNS = "producten";
    static final String GRANTED = "aanvraag";
    static final String SHOW = "weergave";
    static final String LIST = "lijst";
    static final String LANGUAGE = "taal";

    private static final int LONGEST = 120;
    private static final int MOST_DAYS = 3660;
    private static final int LAST_PAGE = 400;

    private DeskAddress() {}

    /** One owned product. */
    static String owned(long id) {
        return OWNED + "/" + id;
    }

    /** What a customer has, to be changed as was granted. */
    static String change(RequestSeen granted) {
        return owned(granted.owned()) + "?" + GRANTED + "=" + granted.seen().id();
    }

    /** One version of a quote. */
    static String quote(long id) {
        return "/beheer/offertes/" + id;
    }

    /** One request. */
    static String request(long id) {
        return REQUESTS + "/" + id;
    }

    /** What belongs to one customer. */
    static String customer(String handle) {
        return list(OwnershipQuery.ALL.of(handle));
    }

    static String matrix(OwnershipQuery query) {
        return address(OWNED, query, Map.of());
    }

    static String list(OwnershipQuery query) {
        return address(OWNED, query.across(1), Map.of(SHOW, LIST));
    }

    /** All of it as a file. */
    static String export(OwnershipQuery query, String ending, Locale language) {
        return address(OWNED + "." + ending, query.at(1).across(1), Map.of(LANGUAGE, language.getLanguage()));
    }

    private static String address(String path, OwnershipQuery query, Map<String, String> further) {
        Map<String, String> parameters = new TreeMap<>(further);
        parameters.put(CUSTOMER, query.customer());
        parameters.put(PRODUCT, query.product());
        parameters.put(SPECIALIST, query.specialist());
        parameters.put(CATEGORY, query.category());
        parameters.put(WITHOUT, query.without());
        parameters.put(ENDING, query.endingWithin() > 0 ? String.valueOf(query.endingWithin()) : "");
        parameters.put(PAGE, query.page() > 1 ? String.valueOf(query.page()) : "");
        parameters.put(COLUMNS, query.columns() > 1 ? String.valueOf(query.columns()) : "");
        parameters.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }

    /** What an address asks for; what it does not say, or says wrongly, narrows nothing. */
    static OwnershipQuery asked(PageRequest page) {
        int days = page.parameter(ENDING)
                .filter(typed -> typed.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
        return new OwnershipQuery(
                text(page, CUSTOMER),
                text(page, PRODUCT),
                text(page, SPECIALIST),
                text(page, CATEGORY),
                Math.min(days, MOST_DAYS),
                text(page, WITHOUT),
                Math.min(page.number(PAGE), LAST_PAGE),
                Math.min(page.number(COLUMNS), LAST_PAGE));
    }

    private static String text(PageRequest page, String name) {
        String typed = page.parameter(name).orElse("");
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    static boolean asksForList(PageRequest page) {
        return page.parameter(SHOW).filter(LIST::equals).isPresent();
    }

    /** The portal's address for links in letters; empty where it is not known for sure. */
    static String origin() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest asked
                ? Pages.knownOrigin(asked.getHttpServletRequest()).orElse("")
                : "";
    }
}
