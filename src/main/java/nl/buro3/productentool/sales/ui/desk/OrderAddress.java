package nl.buro3.productentool.sales.ui.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.order.OrderQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of orders; all that narrows the list stands in them. */
final class OrderAddress {

    static final String ORDERS = "/beheer/bestellingen";
    static final String FILE = ORDERS + ".csv";

    static final String SEARCH = "q";
    static final String FROM = "van";
    static final String UNTIL = "tot";

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 10_000;

    private OrderAddress() {}

    /** One order; addresses have small letters. */
    static String order(String number) {
        return ORDERS + "/" + number.toLowerCase(Locale.ROOT);
    }

    static String list(OrderQuery query) {
        return address(ORDERS, query, Map.of());
    }

    /** All of them as a file. */
    static String export(OrderQuery query, Locale language) {
        return address(FILE, query.at(1), Map.of(DeskAddress.LANGUAGE, language.getLanguage()));
    }

    private static String address(String path, OrderQuery query, Map<String, String> further) {
        Map<String, String> parameters = new TreeMap<>(further);
        parameters.put(SEARCH, query.typed());
        parameters.put(FROM, written(query.from()));
        parameters.put(UNTIL, written(query.until()));
        parameters.put(DeskAddress.PAGE, query.page() > 1 ? String.valueOf(query.page()) : "");
        parameters.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }

    static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** What an address asks for; what it does not say, or says wrongly, narrows nothing. */
    static OrderQuery asked(PageRequest page) {
        return new OrderQuery(
                typed(page.parameter(SEARCH).orElse("")),
                page.parameter(FROM).flatMap(OrderAddress::day).orElse(null),
                page.parameter(UNTIL).flatMap(OrderAddress::day).orElse(null),
                Math.min(page.number(DeskAddress.PAGE), LAST_PAGE));
    }

    static String typed(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST)).strip();
    }

    /** A day of these four-digit years; empty for anything else. */
    static Optional<LocalDate> day(String written) {
        try {
            return written.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(written))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
