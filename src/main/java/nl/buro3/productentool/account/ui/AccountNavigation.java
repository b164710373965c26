package nl.buro3.productentool.account.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.directory.OrganisationQuery;
import nl.buro3.productentool.account.directory.PeopleQuery;
import nl.buro3.productentool.account.directory.PeopleQuery.Show;
import nl.buro3.productentool.common.ui.PageRequest;

/** The addresses of organisations and people, for employees. */
final class AccountNavigation {

    static final String ORGANISATIONS = "/beheer/organisaties";
    static final String PEOPLE = "/beheer/mensen";

    private static final int LAST_PAGE = 10_000;
    private static final String WORDS = "q";
    private static final String SHOW = "toon";
    private static final String ORGANISATION = "organisatie";
    private static final String PAGE = "pagina";

    private AccountNavigation() {}

    static String organisation(String handle) {
        return ORGANISATIONS + "/" + handle;
    }

    static String person(long id) {
        return PEOPLE + "/" + id;
    }

    static String list(OrganisationQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(WORDS, query.words());
        parameters.put(PAGE, query.page() > 1 ? String.valueOf(query.page()) : "");
        return address(ORGANISATIONS, parameters);
    }

    static String list(PeopleQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(WORDS, query.words());
        parameters.put(SHOW, query.show() == Show.ALL ? "" : name(query.show()));
        parameters.put(ORGANISATION, query.organisation());
        parameters.put(PAGE, query.page() > 1 ? String.valueOf(query.page()) : "");
        return address(PEOPLE, parameters);
    }

    private static String address(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    static OrganisationQuery organisations(PageRequest page) {
        return new OrganisationQuery(page.parameter(WORDS).orElse(""), number(page));
    }

    /** What an address asks for; what it says wrongly is what is shown at first. */
    static PeopleQuery people(PageRequest page) {
        String shown = page.parameter(SHOW).orElse("");
        return new PeopleQuery(
                page.parameter(WORDS).orElse(""),
                Arrays.stream(Show.values())
                        .filter(show -> name(show).equals(shown))
                        .findFirst()
                        .orElse(Show.ALL),
                page.parameter(ORGANISATION).orElse(""),
                number(page));
    }

    private static int number(PageRequest page) {
        return Math.min(page.number(PAGE), LAST_PAGE);
    }

    private static String name(Show show) {
        return switch (show) {
            case ALL -> "alle";
            case CUSTOMERS -> "klanten";
            case MANAGERS -> "teambeheerders";
            case EMPLOYEES -> "medewerkers";
            case ADMINISTRATORS -> "beheerders";
            case DISABLED -> "geblokkeerd";
        };
    }
}
