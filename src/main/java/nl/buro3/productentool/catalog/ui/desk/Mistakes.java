package nl.buro3.productentool.catalog.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says at the fields of a form what a service found wrong with them. */
final class Mistakes {

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private record Field(HasValidationProperties field, Focusable<?> focus, String message) {}

    /**
     * Names the field of a part of the content.
     *
     * @param message what to do about it, whatever is wrong
     */
    <F extends Component & HasValue<?, ?> & HasValidationProperties & Focusable<?>> Mistakes at(
            String part, F field, String message) {
        fields.put(part, new Field(field, field, message));
        field.addValueChangeListener(event -> field.setInvalid(false));
        return this;
    }

    /** Takes back all that was said. */
    void clear() {
        fields.values().forEach(field -> field.field.setInvalid(false));
    }

    /** Says at each field what is wrong there, and leads to the first. */
    void tell(ConstraintViolationException wrong) {
        Set<String> parts = wrong.getConstraintViolations().stream()
                .map(violation -> violation.getPropertyPath().toString().replaceFirst("^.*\\.", ""))
                .collect(Collectors.toSet());
        fields.entrySet().stream()
                .filter(entry -> parts.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .peek(Mistakes::complain)
                .toList()
                .stream()
                .findFirst()
                .ifPresent(field -> field.focus.focus());
    }

    private static void complain(Field field) {
        field.field.setErrorMessage(field.message);
        field.field.setInvalid(true);
    }
}
