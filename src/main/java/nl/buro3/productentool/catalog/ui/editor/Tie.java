package nl.buro3.productentool.catalog.ui.editor;

import java.util.List;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.editing.CardTies.Named;
import nl.buro3.productentool.catalog.editing.CardTies.Related;
import nl.buro3.productentool.catalog.editing.CardTies.Solves;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing that a card is tied to, as a row of the form shows it.
 *
 * @param key the name in addresses; empty for what is to be made
 * @param type of a relation; of anything else it says nothing
 * @param reason or empty
 */
record Tie(String key, String name, RelationType type, String reason) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Tie of(Named named) {
        return new Tie(named.key(), named.name(), RelationType.BELONGS_WITH, "");
    }

    static Tie of(Solves solves) {
        return new Tie(solves.slug(), solves.text(), RelationType.BELONGS_WITH, solves.reason());
    }

    static Tie of(Related related) {
        return new Tie(related.slug(), related.name(), related.type(), related.reason());
    }

    Named named() {
        return new Named(key, name);
    }

    Solves solves() {
        return new Solves(key, name, reason);
    }

    Related related() {
        return new Related(type, key, name, reason);
    }

    static String json(List<Tie> ties) {
        return JSON.writeValueAsString(ties);
    }

    static List<Tie> read(String json) {
        return List.of(JSON.readValue(json, Tie[].class));
    }

    /** What the kept text says to a person. */
    static String words(String json) {
        return read(json).stream()
                .map(tie -> tie.reason.isEmpty() ? tie.name : tie.name + ": " + tie.reason)
                .collect(Collectors.joining("\n"));
    }
}
