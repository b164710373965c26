package nl.buro3.productentool.common.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A three-way merge of a form that two people changed: a field that one of them changed is taken, and of a field that
 * both changed both values are kept, for the one who is typing to choose from.
 *
 * @param result what the form holds then; where both changed the same, what was typed here
 */
record ThreeWayMerge(Map<String, String> result, List<Both> both) {

    /** A part that both changed. */
    record Both(String part, String before, String typed, String stored) {}

    /**
     * Puts them together.
     *
     * @param before what both began with
     * @param typed what was typed here
     * @param stored what is stored now
     */
    static ThreeWayMerge of(Map<String, String> before, Map<String, String> typed, Map<String, String> stored) {
        Map<String, String> result = new LinkedHashMap<>();
        List<Both> both = new ArrayList<>();
        stored.forEach((part, now) -> {
            String began = before.getOrDefault(part, now);
            String here = typed.getOrDefault(part, now);
            result.put(part, here.equals(began) ? now : here);
            if (!here.equals(began) && !now.equals(began) && !here.equals(now)) {
                both.add(new Both(part, began, here, now));
            }
        });
        return new ThreeWayMerge(result, both);
    }
}
