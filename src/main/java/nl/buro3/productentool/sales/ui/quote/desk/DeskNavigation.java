package nl.buro3.productentool.sales.ui.quote.desk;

import java.util.Arrays;
import java.util.Optional;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.quote.detail.QuoteQuery;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the employees' quotes. */
final class DeskNavigation {

    static final String QUOTES = "/beheer/offertes";

    private static final String STATE = "staat";
    private static final String ASKED = "asked";
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST_QUERY = 100;

    private DeskNavigation() {}

    static String quote(long id) {
        return QUOTES + "/" + id;
    }

    static String list(QuoteQuery query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(QUOTES);
        if (!query.typed().isBlank()) {
            address.queryParam("q", "{typed}");
        }
        QuoteState state = query.state();
        if (query.asked()) {
            address.queryParam(STATE, ASKED);
        } else if (state != null) {
            address.queryParam(STATE, state.word());
        }
        if (query.mine()) {
            address.queryParam("van", "mij");
        }
        if (query.page() > 1) {
            address.queryParam("pagina", query.page());
        }
        return query.typed().isBlank()
                ? address.encode().toUriString()
                : address.encode().buildAndExpand(query.typed()).toUriString();
    }

    /** What an address asks for; what it does not say, or says wrongly, is what is shown at first. */
    static QuoteQuery asked(PageRequest page) {
        return new QuoteQuery(
                page.parameter("q").filter(q -> q.length() <= LONGEST_QUERY).orElse(""),
                page.parameter(STATE).flatMap(DeskNavigation::state).orElse(null),
                page.parameter(STATE).filter(ASKED::equals).isPresent(),
                page.parameter("van").filter("mij"::equals).isPresent(),
                Math.min(page.number("pagina"), LAST_PAGE));
    }

    private static Optional<@Nullable QuoteState> state(String word) {
        return Arrays.stream(QuoteState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .map(state -> (@Nullable QuoteState) state);
    }
}
