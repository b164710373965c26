package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.text;

import java.util.List;
import java.util.function.Function;
import nl.buro3.productentool.catalog.editing.CardTies.Named;

/**
 * What a card can be tied to, and what is said of it.
 *
 * @param part the name under which the browser keeps these ties, and the middle of the keys of their texts
 * @param offers what there is, by what was typed
 * @param most so many ties a card may have
 */
record TieKind(String part, Function<String, List<Named>> offers, int most) {

    static final String SPECIALISTS = "contactpersonen";
    static final String PROBLEMS = "problemen";
    static final String RELATIONS = "relaties";

    String label() {
        return text("editor.ties." + part);
    }

    String help() {
        return text("editor.ties." + part + ".help");
    }

    String pick() {
        return text("editor.ties." + part + ".pick");
    }

    String unknown(String typed) {
        return text("editor.ties." + part + ".unknown", typed);
    }

    /** Whether it is said in a sentence why. */
    boolean hasReason() {
        return !part.equals(SPECIALISTS);
    }

    int longestReason() {
        return part.equals(PROBLEMS) ? 240 : 200;
    }

    boolean hasType() {
        return part.equals(RELATIONS);
    }

    /** Whether what is not there can be made. */
    boolean makesNew() {
        return part.equals(PROBLEMS);
    }
}
