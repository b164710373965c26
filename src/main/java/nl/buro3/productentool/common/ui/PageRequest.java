package nl.buro3.productentool.common.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;

/** The address that a page is shown for, whether in the first response or in the live client. */
public record PageRequest(Location location, RouteParameters routeParameters) {

    /** The first value of a query parameter, without outer spaces; empty where it is absent or blank. */
    public Optional<String> parameter(String name) {
        return location.getQueryParameters()
                .getSingleParameter(name)
                .map(PageRequest::clean)
                .filter(value -> !value.isEmpty());
    }

    /** All values of a query parameter, without outer spaces and without blank ones. */
    public List<String> parameters(String name) {
        return location.getQueryParameters().getParameters(name).stream()
                .map(PageRequest::clean)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A query parameter as a number from 1; 1 where it is absent or not such a number. */
    public int number(String name) {
        return parameter(name)
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** All values of a query parameter that are numbers from 0, in their order; others are passed over. */
    public List<Long> numbers(String name) {
        return location.getQueryParameters().getParameters(name).stream()
                .filter(value -> value.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** A part of the path that the route names. */
    public String pathPart(String name) {
        return routeParameters.get(name).orElse("");
    }

    /** A part of the path that the route names, as the number of something; empty where it is none. */
    public static Optional<Long> pathNumber(RouteParameters route, String name) {
        return route.get(name).filter(part -> part.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    /** Without outer spaces, and without the one character that no database takes. */
    private static String clean(String value) {
        return value.replace("\0", "").strip();
    }
}
