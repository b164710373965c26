package nl.buro3.productentool.outreach.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.outreach.InboxQuery;
import nl.buro3.productentool.outreach.InboxQuery.Owner;
import nl.buro3.productentool.outreach.InboxQuery.Show;

/** The addresses of the inbox. */
final class InboxNavigation {

    static final String INBOX = "/beheer/vragen";

    private static final int LAST_PAGE = 10_000;

    private InboxNavigation() {}

    /** Where one question is. */
    static String question(long id) {
        return INBOX + "/" + id;
    }

    static String list(InboxQuery query) {
        List<String> parameters = new ArrayList<>();
        if (query.show() != Show.NEW) {
            parameters.add("toon=" + name(query.show()));
        }
        if (query.owner() != Owner.ANYONE) {
            parameters.add("van=" + name(query.owner()));
        }
        if (query.page() > 1) {
            parameters.add("pagina=" + query.page());
        }
        return parameters.isEmpty() ? INBOX : INBOX + "?" + String.join("&", parameters);
    }

    /** What an address asks for; what it does not say, or says wrongly, is what is shown at first. */
    static InboxQuery asked(PageRequest page) {
        return new InboxQuery(
                page.parameter("toon").flatMap(InboxNavigation::show).orElse(Show.NEW),
                page.parameter("van").flatMap(InboxNavigation::owner).orElse(Owner.ANYONE),
                Math.min(page.number("pagina"), LAST_PAGE));
    }

    private static Optional<Show> show(String name) {
        return Arrays.stream(Show.values())
                .filter(show -> name(show).equals(name))
                .findFirst();
    }

    private static Optional<Owner> owner(String name) {
        return Arrays.stream(Owner.values())
                .filter(owner -> name(owner).equals(name))
                .findFirst();
    }

    private static String name(Show show) {
        return switch (show) {
            case NEW -> "nieuw";
            case OVERDUE -> "te-laat";
            case ANSWERED -> "beantwoord";
            case CLOSED -> "gesloten";
            case ALL -> "alle";
            case SUSPECT -> "verdacht";
        };
    }

    private static String name(Owner owner) {
        return switch (owner) {
            case ANYONE -> "iedereen";
            case MINE -> "mij";
            case NOBODY -> "niemand";
        };
    }
}
