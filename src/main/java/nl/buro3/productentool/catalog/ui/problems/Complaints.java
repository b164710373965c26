package nl.buro3.productentool.catalog.ui.problems;

import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows for every part of a problem where on the form it is said what is wrong with it. */
class Complaints {

    private final Map<String, Place> places;
    private final Runnable open;

    Complaints() {
        this(new LinkedHashMap<>(), () -> {});
    }

    private Complaints(Map<String, Place> places, Runnable open) {
        this.places = places;
        this.open = open;
    }

    /** The same, for places inside something that may be closed and has to be opened first. */
    Complaints opening(Runnable what) {
        return new Complaints(places, what);
    }

    /** Where something can be wrong: how that is said, and how the editor is led there. */
    private record Place(Runnable complain, Runnable focus) {}

    /**
     * Names the place of a part.
     *
     * @param path the part in the content, such as {@code questions[0].text}
     */
    void at(String path, Runnable complain, Runnable focus) {
        places.put(
                path,
                new Place(
                        () -> {
                            open.run();
                            complain.run();
                        },
                        focus));
    }

    void at(String path, FormField field) {
        at(path, field::complain, field::focus);
    }

    /** Says at each place what is wrong there, and leads to the first. */
    void deliver(ConstraintViolationException wrong) {
        Set<String> paths = wrong.getConstraintViolations().stream()
                .map(violation -> withinContent(violation.getPropertyPath().toString()))
                .collect(Collectors.toSet());
        List<Place> concerned = places.entrySet().stream()
                .filter(place -> paths.contains(place.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        concerned.forEach(place -> place.complain().run());
        concerned.stream().findFirst().ifPresent(place -> place.focus().run());
    }

    /** A path begins with the method and its argument. */
    private static String withinContent(String path) {
        return path.replaceFirst("^[^.]+\\.[^.]+\\.", "");
    }
}
