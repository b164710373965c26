package nl.buro3.productentool.catalog.ui.problems;

import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows for every part of a problem where on the form it is, and how it is said there what is wrong with it. */
class Complaints {

    private final Map<String, Place> places;
    private final Map<String, FormField> fields;
    private final Runnable open;

    Complaints() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), () -> {});
    }

    private Complaints(Map<String, Place> places, Map<String, FormField> fields, Runnable open) {
        this.places = places;
        this.fields = fields;
        this.open = open;
    }

    /** The same, for places inside something that may be closed and has to be opened first. */
    Complaints opening(Runnable what) {
        return new Complaints(places, fields, what);
    }

    /** Where something can be wrong: how that is said and taken back, and how the editor is led there. */
    private record Place(Runnable complain, Runnable calm, Runnable focus) {}

    /**
     * Names the place of a part.
     *
     * @param path the part in the content, such as {@code questions[0].text}
     */
    void at(String path, Runnable complain, Runnable calm, Runnable focus) {
        places.put(
                path,
                new Place(
                        () -> {
                            open.run();
                            complain.run();
                        },
                        calm,
                        focus));
    }

    /** Names the place of a field, which is kept in the browser under the same path. */
    void at(String path, FormField field) {
        field.keptAs(path);
        fields.put(path, field);
        at(path, field::complain, field::calm, field::focus);
    }

    /** Puts a text into the field at a path, if there is one. */
    void fill(String path, String value) {
        Optional.ofNullable(fields.get(path)).ifPresent(field -> field.with(value));
    }

    /** Takes back all that was said. */
    void calm() {
        places.values().forEach(place -> place.calm().run());
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
