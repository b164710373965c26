package nl.buro3.productentool.search.index;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.query.Analysis;
import nl.buro3.productentool.search.query.Ranking.Form;
import nl.buro3.productentool.search.query.Ranking.Tier;
import nl.buro3.productentool.search.query.TermFields;
import nl.buro3.productentool.search.query.WordPairs;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;

/**
 * Writes the words of a document's texts to the fields of {@link TermFields}. Texts are cut and stemmed before they come
 * to the index, so that every backend finds the same. A term stands in the first field that it belongs in and in no
 * other, so that it counts once; only what a card is related to counts on top of what it says itself.
 */
final class TermFieldWriter {

    private final Map<Tier, Map<Form, IndexFieldReference<String>>> fields = new EnumMap<>(Tier.class);
    private final Map<Tier, IndexFieldReference<String>> prefixes = new EnumMap<>(Tier.class);
    private final Map<Tier, IndexFieldReference<String>> wholes = new EnumMap<>(Tier.class);
    private final IndexFieldReference<String> sentences;
    private final IndexFieldReference<String> pairs;

    TermFieldWriter(IndexSchemaElement schema) {
        for (Tier tier : Tier.values()) {
            Map<Form, IndexFieldReference<String>> forms = new EnumMap<>(Form.class);
            for (Form form : Form.values()) {
                boolean spelt = form == Form.WORD && TermFields.SPELT.contains(tier);
                forms.put(form, declare(schema, TermFields.of(tier, form), spelt ? Projectable.YES : Projectable.NO));
            }
            fields.put(tier, forms);
        }
        sentences = declare(schema, TermFields.wholes(Tier.SENTENCES), Projectable.NO);
        pairs = declare(schema, WordPairs.FIELD, Projectable.NO);
        for (Tier tier : TermFields.NAMING) {
            prefixes.put(tier, declare(schema, TermFields.prefixes(tier), Projectable.NO));
            wholes.put(tier, declare(schema, TermFields.wholes(tier), Projectable.NO));
        }
    }

    private static IndexFieldReference<String> declare(
            IndexSchemaElement schema, String name, Projectable projectable) {
        return schema.field(name, t -> t.asString().projectable(projectable))
                .multiValued()
                .toReference();
    }

    /** Writes the words of the texts. */
    void write(DocumentElement target, Map<Tier, List<String>> texts) {
        Analysis analysis = Analysis.of(texts);
        Set<String> words = new HashSet<>();
        Set<String> stems = new HashSet<>();
        Set<String> parts = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (Tier tier : Tier.values()) {
            if (tier == Tier.RELATED) {
                words.clear();
                stems.clear();
                parts.clear();
            }
            List<String> own = texts.getOrDefault(tier, List.of());
            List<List<Token>> read = own.stream().map(analysis::words).toList();
            List<Token> tokens = analysis.joined(own, read);
            writeTold(target, tier, read, said);
            IndexFieldReference<String> word = field(tier, Form.WORD);
            IndexFieldReference<String> stem = field(tier, Form.STEM);
            for (Token token : tokens) {
                add(target, word, words, token.word());
                add(target, stem, stems, token.stem());
            }
            IndexFieldReference<String> part = field(tier, Form.PART);
            parts.addAll(stems); // what is there as a stem is not there as a part of a word too
            for (Token token : tokens) {
                token.parts().forEach(each -> add(target, part, parts, each));
                token.roots().forEach(each -> add(target, part, parts, each));
            }
        }
        said.forEach(pair -> target.addValue(pairs, pair));
    }

    /** What the texts of a tier are as a whole, and which words are said near to each other in them. */
    private void writeTold(DocumentElement target, Tier tier, List<List<Token>> texts, Set<String> said) {
        if (TermFields.NAMING.contains(tier)) {
            writeNames(target, tier, texts);
        }
        if (tier == Tier.SENTENCES) {
            texts.stream().map(TermFields::whole).distinct().forEach(sentence -> target.addValue(sentences, sentence));
        }
        if (Tier.SPOKEN.contains(tier)) {
            texts.forEach(text -> said.addAll(WordPairs.of(text)));
        }
    }

    private IndexFieldReference<String> field(Tier tier, Form form) {
        return Objects.requireNonNull(Objects.requireNonNull(fields.get(tier)).get(form));
    }

    private static void add(DocumentElement target, IndexFieldReference<String> field, Set<String> seen, String term) {
        if (seen.add(term)) {
            target.addValue(field, term);
        }
    }

    private void writeNames(DocumentElement target, Tier tier, List<List<Token>> texts) {
        Set<String> begun = new HashSet<>();
        Set<String> whole = new HashSet<>();
        for (List<Token> tokens : texts) {
            if (!tokens.isEmpty()) {
                whole.add(TermFields.whole(tokens));
            }
            tokens.forEach(token -> addPrefixes(begun, token.word()));
        }
        IndexFieldReference<String> names = Objects.requireNonNull(wholes.get(tier));
        whole.forEach(name -> target.addValue(names, name));
        IndexFieldReference<String> starts = Objects.requireNonNull(prefixes.get(tier));
        begun.forEach(prefix -> target.addValue(starts, prefix));
    }

    private static void addPrefixes(Set<String> begun, String word) {
        for (int length = TermFields.SHORTEST_PREFIX;
                length <= Math.min(word.length(), TermFields.LONGEST_PREFIX);
                length++) {
            begun.add(word.substring(0, length));
        }
    }
}
