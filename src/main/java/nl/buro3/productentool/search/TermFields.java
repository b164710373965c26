package nl.buro3.productentool.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.buro3.productentool.search.Ranking.Form;
import nl.buro3.productentool.search.Ranking.Tier;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;

/**
 * The fields that hold the words of a text: one for each tier and form. The words are cut and reduced before they come to
 * the index, so every backend finds the same. A term stands in the first field that it belongs in and in no other, so
 * that it counts once; only what a card is related to counts on top of what it says itself.
 */
final class TermFields {

    private static final int SHORTEST_BEGINNING = 2;
    static final int LONGEST_BEGINNING = 15;

    private final Map<String, IndexFieldReference<String>> fields = new HashMap<>();

    TermFields(IndexSchemaElement schema) {
        for (Tier tier : Tier.values()) {
            for (Form form : Form.values()) {
                declare(schema, of(tier, form), form == Form.WORD);
            }
        }
        for (Tier tier : NAMING) {
            declare(schema, beginnings(tier), false);
            declare(schema, wholes(tier), false);
        }
    }

    /** The tiers whose texts name a card. */
    static final List<Tier> NAMING = List.of(Tier.NAME, Tier.KEYWORDS);

    /** The tiers by whose words others are spelt, the highest first. */
    static final List<Tier> SPELT = List.of(Tier.NAME, Tier.KEYWORDS, Tier.SUMMARY);

    static String of(Tier tier, Form form) {
        return tier.name().toLowerCase(Locale.ROOT) + "_" + form.name().toLowerCase(Locale.ROOT);
    }

    /** The field with the beginnings of the words. */
    static String beginnings(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT) + "_begin";
    }

    /** The field with whole names, each as one term. */
    static String wholes(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT) + "_whole";
    }

    /** What makes a name one term: the stems of its words, so that words written apart are the same as together. */
    static String whole(List<Token> tokens) {
        StringBuilder whole = new StringBuilder();
        tokens.forEach(token -> whole.append(token.stem()));
        return whole.toString();
    }

    private void declare(IndexSchemaElement schema, String name, boolean projectable) {
        fields.put(
                name,
                schema.field(name, t -> t.asString().projectable(projectable ? Projectable.YES : Projectable.NO))
                        .multiValued()
                        .toReference());
    }

    private void add(DocumentElement target, String field, String term) {
        target.addValue(Objects.requireNonNull(fields.get(field)), term);
    }

    /** Writes the words of the texts. */
    void write(DocumentElement target, Map<Tier, List<String>> texts) {
        Set<String> words = new HashSet<>();
        Set<String> stems = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (Tier tier : Tier.values()) {
            if (tier == Tier.RELATED) {
                words.clear();
                stems.clear();
                parts.clear();
            }
            List<Token> tokens = texts.getOrDefault(tier, List.of()).stream()
                    .flatMap(text -> Dutch.tokens(text).stream())
                    .toList();
            for (Token token : tokens) {
                add(target, tier, Form.WORD, words, token.word());
                add(target, tier, Form.STEM, stems, token.stem());
            }
            for (Token token : tokens) {
                token.parts().forEach(part -> addPart(target, tier, stems, parts, part));
                token.roots().forEach(root -> addPart(target, tier, stems, parts, root));
            }
        }
        NAMING.forEach(tier -> writeNames(target, tier, texts.getOrDefault(tier, List.of())));
    }

    private void addPart(DocumentElement target, Tier tier, Set<String> stems, Set<String> parts, String part) {
        if (!stems.contains(part)) {
            add(target, tier, Form.PART, parts, part);
        }
    }

    private void add(DocumentElement target, Tier tier, Form form, Set<String> seen, String term) {
        if (seen.add(term)) {
            add(target, of(tier, form), term);
        }
    }

    private void writeNames(DocumentElement target, Tier tier, Collection<String> names) {
        Set<String> begun = new HashSet<>();
        Set<String> whole = new HashSet<>();
        for (String name : names) {
            List<Token> tokens = Dutch.tokens(name);
            if (!tokens.isEmpty()) {
                whole.add(whole(tokens));
            }
            tokens.forEach(token -> addBeginnings(begun, token.word()));
        }
        whole.forEach(name -> add(target, wholes(tier), name));
        begun.forEach(beginning -> add(target, beginnings(tier), beginning));
    }

    private static void addBeginnings(Set<String> begun, String word) {
        for (int length = SHORTEST_BEGINNING; length <= Math.min(word.length(), LONGEST_BEGINNING); length++) {
            begun.add(word.substring(0, length));
        }
    }
}
