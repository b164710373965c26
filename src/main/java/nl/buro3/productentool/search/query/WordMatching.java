package nl.buro3.productentool.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.english.English;
import nl.buro3.productentool.search.query.Clause.All;
import nl.buro3.productentool.search.query.Clause.Any;
import nl.buro3.productentool.search.query.Clause.AtLeast;
import nl.buro3.productentool.search.query.Clause.Constant;
import nl.buro3.productentool.search.query.Clause.Term;
import nl.buro3.productentool.search.query.QueryWord.Instead;
import nl.buro3.productentool.search.query.Ranking.Form;
import nl.buro3.productentool.search.query.Ranking.Tier;

/** Turns the words of a query into what the index is asked, with the weights of {@link Ranking}. */
public final class WordMatching {

    /** Other words for the thing itself that are tried. */
    private static final int MOST_HEADS = 3;

    private final WordQuery asked;

    public WordMatching(WordQuery asked) {
        this.asked = asked;
    }

    /** The words, as near as is asked: all of them, or some. */
    public Clause must() {
        return asked.others() ? enough() : every(Tier.ALL);
    }

    /** What counts besides: weak words, all words together, words that are the whole name. */
    public List<Clause> bonus() {
        List<Clause> bonus = new ArrayList<>();
        if (asked.others()) {
            bonus.add(new Constant(every(Tier.PROMINENT), Ranking.COMPLETE));
        }
        Set<Instead> told = asked.telling().stream()
                .flatMap(word -> word.instead().stream())
                .collect(Collectors.toSet());
        asked.words().stream().filter(QueryWord::weak).forEach(word -> {
            bonus.add(word(word, Tier.ALL).times(Ranking.WEAK));
            // as part of a phrase of such words it tells much: niemand koopt
            word.instead().stream()
                    .filter(instead -> !instead.same() && !told.contains(instead))
                    .forEach(instead -> bonus.add(all(instead.stems(), instead.weight() * share(word), Tier.ALL)));
        });
        bonus.addAll(WordPairs.wanted(asked.words()));
        String whole =
                TermFields.whole(asked.words().stream().map(QueryWord::token).toList());
        bonus.add(new Constant(new Term(TermFields.wholes(Tier.NAME), whole, 1), Ranking.WHOLE_NAME));
        bonus.add(new Constant(new Term(TermFields.wholes(Tier.KEYWORDS), whole, 1), Ranking.WHOLE_KEYWORD));
        bonus.add(new Constant(new Term(TermFields.wholes(Tier.SENTENCES), whole, 1), Ranking.WHOLE_KEYWORD));
        return bonus;
    }

    /** What counts besides for cards: that they are the thing that is named, rather than what goes with it. */
    public List<Clause> things() {
        return asked.telling().stream()
                .filter(word -> !word.aside())
                .flatMap(word -> Stream.<Clause>of(
                        new Constant(heads(Fields.HEAD, word), Ranking.HEAD * rarity(word)),
                        new Constant(heads(Fields.CATEGORY_HEAD, word), Ranking.CATEGORY_HEAD * rarity(word))))
                .toList();
    }

    private static Clause heads(String field, QueryWord word) {
        return new Any(Stream.concat(
                        Stream.of(word.token().stem(), English.stem(word.token().word())),
                        word.instead().stream()
                                .filter(instead ->
                                        instead.same() && instead.stems().size() == 1)
                                .map(instead -> instead.stems().getFirst())
                                .limit(MOST_HEADS))
                .distinct()
                .map(stem -> (Clause) new Term(field, stem, 1))
                .toList());
    }

    /** Words beginning with each of these. */
    public static Clause prefixes(List<String> words) {
        return new All(words.stream().map(word -> prefix(word, 1)).toList());
    }

    /** The word or one that stands for it; the mere parts of a compound are not enough. */
    public static Clause anywhere(QueryWord word) {
        List<Clause> ways = new ArrayList<>(anyForm(word.token().stem(), 1, Tier.ALL));
        word.token().roots().forEach(root -> ways.addAll(anyForm(root, 1, Tier.ALL)));
        word.instead().forEach(instead -> ways.add(all(instead.stems(), 1, Tier.ALL)));
        if (word.last()) {
            ways.add(prefix(word.token().word(), 1));
        }
        return new Any(ways);
    }

    /** All telling words, or what stands for them, in one of these tiers. */
    public Clause all(List<Tier> tiers) {
        return every(tiers);
    }

    /** All of these words as {@link #named} has them, on one card. */
    public static Clause allNamed(List<QueryWord> words, List<Tier> tiers) {
        return new All(words.stream().map(word -> named(word, tiers)).toList());
    }

    /** So many of these words, or what stands for them, in one of these tiers. */
    public Clause atLeast(List<QueryWord> words, int number, List<Tier> tiers) {
        return new AtLeast(number, words.stream().map(word -> word(word, tiers)).toList());
    }

    /** The word itself in one of these tiers, or another that means the same, or what a compound is a kind of. */
    public static Clause named(QueryWord word, List<Tier> tiers) {
        List<Clause> ways = new ArrayList<>(anyForm(word.token().stem(), 1, tiers));
        if (word.isCompound()) {
            ways.addAll(kindOf(word.token().parts().getLast(), tiers));
        }
        word.instead().stream().filter(Instead::same).forEach(instead -> ways.add(all(instead.stems(), 1, tiers)));
        if (word.last()) {
            ways.add(prefix(word.token().word(), 1));
        }
        return new Any(ways);
    }

    /** What a compound is a kind of, where that is a thing of its own: a kassasysteem is none of systemen koppelen. */
    private static List<Clause> kindOf(String last, List<Tier> tiers) {
        List<Clause> ways = new ArrayList<>();
        if (!Dutch.saysLittle(last)) {
            TermFields.NAMING.stream().filter(tiers::contains).forEach(tier -> {
                ways.add(new Term(TermFields.wholes(tier), last, 1));
            });
            ways.addAll(form(
                    Form.STEM, last, 1, tiers.stream().filter(Tier.NAME::equals).toList()));
        }
        return ways;
    }

    private Clause every(List<Tier> tiers) {
        return new All(asked.telling().stream()
                .map(word -> word(word, tiers).times(rarity(word)))
                .toList());
    }

    private float rarity(QueryWord word) {
        return asked.rarity().getOrDefault(word.token().stem(), 1f) * share(word);
    }

    private static float share(QueryWord word) {
        return word.aside() ? Ranking.ASIDE : 1;
    }

    private Clause enough() {
        List<Clause> words = asked.telling().stream()
                .map(word -> word(word, Tier.ALL).times(rarity(word)))
                .toList();
        return new AtLeast(asked.least(), words);
    }

    private Clause word(QueryWord word, List<Tier> tiers) {
        Token token = word.token();
        List<Clause> ways = new ArrayList<>(anyForm(token.stem(), 1, tiers));
        for (Tier tier : TermFields.NAMING) {
            ways.add(term(tier, Form.WORD, token.word(), 1));
        }
        if (word.isCompound()) {
            ways.add(all(token.parts(), Ranking.ALL_PARTS, tiers));
            if (asked.others()) {
                token.parts().forEach(part -> ways.addAll(form(Form.STEM, part, Ranking.ANY_PART, tiers)));
            }
        }
        token.roots().forEach(root -> ways.addAll(anyForm(root, Ranking.ROOT, tiers)));
        word.instead().forEach(instead -> ways.add(all(instead.stems(), instead.weight(), tiers)));
        if (word.last()) {
            ways.add(prefix(token.word(), asked.words().size() == 1 ? Ranking.ONLY_PREFIX : Ranking.PREFIX));
        }
        return new Any(ways);
    }

    /** All of these stems, which together count as one word. */
    private static Clause all(List<String> stems, float weight, List<Tier> tiers) {
        List<Clause> each = stems.stream()
                .map(stem -> (Clause) new Any(anyForm(stem, weight / stems.size(), tiers)))
                .toList();
        return each.size() == 1 ? each.getFirst() : new All(each);
    }

    private static List<Clause> anyForm(String stem, float weight, List<Tier> tiers) {
        List<Clause> forms = new ArrayList<>(form(Form.STEM, stem, weight, tiers));
        forms.addAll(form(Form.PART, stem, weight, tiers));
        return forms;
    }

    private static List<Clause> form(Form form, String term, float weight, List<Tier> tiers) {
        return tiers.stream().map(tier -> term(tier, form, term, weight)).toList();
    }

    private static Clause term(Tier tier, Form form, String term, float weight) {
        return new Term(TermFields.of(tier, form), term, tier.weight * form.weight * weight);
    }

    private static Clause prefix(String word, float weight) {
        return new Any(TermFields.NAMING.stream()
                .map(tier -> (Clause) new Term(TermFields.prefixes(tier), word, tier.weight * weight))
                .toList());
    }
}
