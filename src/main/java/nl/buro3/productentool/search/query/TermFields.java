package nl.buro3.productentool.search.query;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.query.Ranking.Form;
import nl.buro3.productentool.search.query.Ranking.Tier;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;

/**
 * The fields that hold the words of a text: one for each tier and form. The words are cut and reduced before they come to
 * the index, so every backend finds the same. A term stands in the first field that it belongs in and in no other, so
 * that it counts once; only what a card is related to counts on top of what it says itself.
 */
public final class TermFields {

    private static final int SHORTEST_BEGINNING = 2;
    public static final int LONGEST_BEGINNING = 15;

    private final Map<Tier, Map<Form, IndexFieldReference<String>>> fields = new EnumMap<>(Tier.class);
    private final Map<Tier, IndexFieldReference<String>> beginnings = new EnumMap<>(Tier.class);
    private final Map<Tier, IndexFieldReference<String>> wholes = new EnumMap<>(Tier.class);
    private final IndexFieldReference<String> sentences;
    private final IndexFieldReference<String> pairs;

    public TermFields(IndexSchemaElement schema) {
        for (Tier tier : Tier.values()) {
            Map<Form, IndexFieldReference<String>> forms = new EnumMap<>(Form.class);
            for (Form form : Form.values()) {
                boolean spelt = form == Form.WORD && SPELT.contains(tier);
                forms.put(form, declare(schema, of(tier, form), spelt ? Projectable.YES : Projectable.NO));
            }
            fields.put(tier, forms);
        }
        sentences = declare(schema, wholes(Tier.SENTENCES), Projectable.NO);
        pairs = declare(schema, WordPairs.FIELD, Projectable.NO);
        for (Tier tier : NAMING) {
            beginnings.put(tier, declare(schema, beginnings(tier), Projectable.NO));
            wholes.put(tier, declare(schema, wholes(tier), Projectable.NO));
        }
    }

    /** The tiers whose texts name a card. */
    public static final List<Tier> NAMING = List.of(Tier.NAME, Tier.KEYWORDS);

    /** The tiers by whose words others are spelt, the highest first. */
    public static final List<Tier> SPELT = List.of(Tier.NAME, Tier.KEYWORDS, Tier.SUMMARY);

    public static String of(Tier tier, Form form) {
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

    private static IndexFieldReference<String> declare(
            IndexSchemaElement schema, String name, Projectable projectable) {
        return schema.field(name, t -> t.asString().projectable(projectable))
                .multiValued()
                .toReference();
    }

    /** Writes the words of the texts. */
    public void write(DocumentElement target, Map<Tier, List<String>> texts) {
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
        if (NAMING.contains(tier)) {
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
                whole.add(whole(tokens));
            }
            tokens.forEach(token -> addBeginnings(begun, token.word()));
        }
        IndexFieldReference<String> names = Objects.requireNonNull(wholes.get(tier));
        whole.forEach(name -> target.addValue(names, name));
        IndexFieldReference<String> starts = Objects.requireNonNull(beginnings.get(tier));
        begun.forEach(beginning -> target.addValue(starts, beginning));
    }

    private static void addBeginnings(Set<String> begun, String word) {
        for (int length = SHORTEST_BEGINNING; length <= Math.min(word.length(), LONGEST_BEGINNING); length++) {
            begun.add(word.substring(0, length));
        }
    }
}
