package nl.buro3.productentool.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The parts of a live form by name, each with what it holds as text: so it can be kept in the browser, put back, and
 * compared with what a colleague wrote. A part is mostly one field, whose element carries the name as {@code data-veld}.
 */
public final class FormParts implements Serializable {

    private static final int PAUSE_IN_TYPING_MS = 400;

    private final transient Map<String, Part> parts = new LinkedHashMap<>();
    private boolean hasRows;
    private transient BiConsumer<String, String> inner = (path, value) -> {};

    private record Part(String label, Supplier<String> read, Consumer<String> write, UnaryOperator<String> words) {}

    /** A field of text. The server hears of it at every pause in typing, so that it knows when a form is left. */
    public <C extends Component & HasValue<?, String>> FormParts typed(String name, String label, C field) {
        if (field instanceof HasValueChangeMode changing) {
            changing.setValueChangeMode(ValueChangeMode.LAZY);
            changing.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        }
        return field(name, label, field, () -> field.getValue().strip(), field::setValue);
    }

    /** A choice, known by the words of what is chosen; words that are no choice any more change nothing. */
    public <T> FormParts choice(String name, String label, Select<T> field) {
        Supplier<String> read = () -> field.isEmpty() ? "" : shown(field, field.getValue());
        Consumer<String> write = words -> field.getListDataView()
                .getItems()
                .filter(item -> shown(field, item).equals(words))
                .findFirst()
                .ifPresentOrElse(field::setValue, words.isEmpty() ? field::clear : () -> {});
        return field(name, label, field, read, write);
    }

    private static <T> String shown(Select<T> field, T item) {
        ItemLabelGenerator<T> words = field.getItemLabelGenerator();
        return words == null ? String.valueOf(item) : words.apply(item);
    }

    /** A field of any kind, which the browser knows as the text that stands in it. */
    public FormParts field(String name, String label, Component field, Supplier<String> read, Consumer<String> write) {
        field.getElement().setAttribute("data-veld", name);
        parts.put(name, new Part(label, read, write, UnaryOperator.identity()));
        return this;
    }

    /**
     * A part that is more than one field, such as rows that come and go.
     *
     * @param read all of it, as text that only {@code write} has to understand
     * @param words makes of that text what a person reads
     */
    public FormParts rows(
            String name, String label, Supplier<String> read, Consumer<String> write, UnaryOperator<String> words) {
        hasRows = true;
        parts.put(name, new Part(label, read, write, words));
        return this;
    }

    /** Whether it changes by more than typing and choosing in fields. */
    boolean hasRows() {
        return hasRows;
    }

    /**
     * Says what becomes of what was typed in a field within a part of more than one.
     *
     * @param write gets the field's {@code data-veld} and the text
     */
    public FormParts within(BiConsumer<String, String> write) {
        inner = write;
        return this;
    }

    /** What all parts hold, in their order. */
    public Map<String, String> read() {
        Map<String, String> read = new LinkedHashMap<>();
        parts.forEach((name, part) -> read.put(name, part.read().get()));
        return read;
    }

    /** Puts texts into parts and into fields within parts; others stay as they are. */
    void fill(Map<String, String> texts) {
        texts.forEach(this::fill);
    }

    /** Puts a text into a part or into a field within a part; a name that is not there changes nothing. */
    public void fill(String name, String text) {
        Part part = parts.get(name);
        if (part == null) {
            inner.accept(name, text);
        } else if (!part.read().get().equals(text)) {
            part.write().accept(text);
        }
    }

    String label(String name) {
        return part(name).label();
    }

    /** What a text of this part says to a person. */
    String words(String name, String text) {
        return part(name).words().apply(text);
    }

    private Part part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }
}
