package nl.buro3.productentool.hostile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.support.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * All doors that the portal has, as it says itself: the controllers' mappings with their parameters, the views' routes, and
 * what the pages behind them name in their forms and links. A new page or controller is in it by being there.
 */
final class Doors {

    /** What neither a controller nor a view answers. */
    private static final List<Door> OTHERS = List.of(
            new Door("POST", "/inloggen", List.of("email", "wachtwoord")),
            new Door("POST", "/uitloggen", List.of()),
            new Door("GET", "/portal/scripts/recorder.js", List.of()),
            new Door("GET", "/portal/styles/portal.css", List.of()),
            new Door("GET", "/portal/images/favicon.svg", List.of()),
            new Door("GET", "/VAADIN/{file}", List.of()),
            new Door("GET", "/sw.js", List.of()),
            new Door("POST", "/", List.of("v-r", "v-uiId")));

    private Doors() {}

    static List<Door> of(ApplicationContext portal, Browser employee) {
        List<Door> doors = new ArrayList<>(OTHERS);
        doors.addAll(controllers(portal));
        views(portal).keySet().forEach(path -> doors.add(view(path, employee)));
        doors.sort(Comparator.comparing(Door::path).thenComparing(Door::method));
        return doors.stream().distinct().toList();
    }

    /** What the controllers say that they answer. */
    static List<Door> controllers(ApplicationContext portal) {
        List<Door> doors = new ArrayList<>();
        portal.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) -> add(info, method, doors)));
        return doors;
    }

    private static void add(RequestMappingInfo info, HandlerMethod method, List<Door> doors) {
        List<String> parameters = Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(parameter -> {
                    parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                    String named = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                            .name();
                    return named.isEmpty() ? Objects.requireNonNullElse(parameter.getParameterName(), "q") : named;
                })
                .toList();
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        info.getPatternValues()
                .forEach(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .forEach(verb -> doors.add(new Door(verb.name(), path, parameters))));
    }

    /** The views by their templates, written as controllers write theirs. */
    static Map<String, Class<? extends Component>> views(ApplicationContext portal) {
        ServletContext servlets = Objects.requireNonNull(((WebApplicationContext) portal).getServletContext());
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .flatMap(route -> Stream.<RouteBaseData<?>>concat(Stream.of(route), route.getRouteAliases().stream()))
                .collect(Collectors.toMap(
                        route -> "/" + route.getTemplate().replaceAll(":(\\w+)\\??(\\([^)]*\\))?", "{$1}"),
                        RouteBaseData::getNavigationTarget));
    }

    private static Door view(String path, Browser employee) {
        Door door = new Door("GET", path, List.of());
        Document page =
                Jsoup.parse(employee.get(door.existing(), "Accept", "text/html").body());
        Set<String> names = new TreeSet<>(page.select("[name]").eachAttr("name"));
        page.select("a[href*=?]").eachAttr("href").stream()
                .flatMap(href ->
                        Arrays.stream(href.substring(href.indexOf('?') + 1).split("&")))
                .map(pair -> pair.split("=", 2)[0])
                .filter(name -> name.matches("[\\w-]+"))
                .forEach(names::add);
        return new Door("GET", path, List.copyOf(names));
    }
}
