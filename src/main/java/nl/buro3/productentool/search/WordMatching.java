package nl.buro3.productentool.search;

import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.search.Ranking.Form;
import nl.buro3.productentool.search.Ranking.Tier;
import nl.buro3.productentool.search.dutch.Token;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Turns the words of a query into what the index is asked, with the weights of {@link Ranking}. */
final class WordMatching {

    private final SearchPredicateFactory f;
    private final Asked asked;

    WordMatching(SearchPredicateFactory f, Asked asked) {
        this.f = f;
        this.asked = asked;
    }

    /** The cards that have the words, as near as is asked. */
    SearchPredicate predicate() {
        List<QueryWord> words = asked.words();
        var wanted = f.bool();
        if (asked.others()) {
            wanted.must(enough(words));
            wanted.should(constant(every(words, Tier.PROMINENT), Ranking.COMPLETE));
        } else {
            wanted.must(every(words, Tier.ALL));
        }
        words.stream()
                .filter(QueryWord::weak)
                .forEach(word -> wanted.should(boosted(word(word, Tier.ALL), Ranking.WEAK)));
        String whole = TermFields.whole(words.stream().map(QueryWord::token).toList());
        wanted.should(whole(Tier.NAME, whole, Ranking.WHOLE_NAME));
        wanted.should(whole(Tier.KEYWORDS, whole, Ranking.WHOLE_KEYWORD));
        return wanted.toPredicate();
    }

    /** The cards that have a word beginning with each of these. */
    static SearchPredicate beginnings(SearchPredicateFactory f, List<String> words) {
        var all = f.and();
        words.forEach(word -> all.add(beginning(f, word, 1)));
        return all.toPredicate();
    }

    /** The cards that have a word like this one in their name, keywords or summary. */
    static SearchPredicate similar(SearchPredicateFactory f, String word) {
        return f.match()
                .field(TermFields.of(Tier.NAME, Form.WORD))
                .boost(Tier.NAME.weight)
                .field(TermFields.of(Tier.KEYWORDS, Form.WORD))
                .boost(Tier.KEYWORDS.weight)
                .field(TermFields.of(Tier.SUMMARY, Form.WORD))
                .boost(Tier.SUMMARY.weight)
                .matching(word)
                .fuzzy(Ranking.allowedErrors(word), 1)
                .toPredicate();
    }

    /** The cards that have the word or one that stands for it; the mere parts of a compound do not. */
    static SearchPredicate anywhere(SearchPredicateFactory f, QueryWord word) {
        WordMatching matching = new WordMatching(f, Asked.exactly(List.of(word)));
        List<SearchPredicate> ways =
                new ArrayList<>(matching.anyForm(word.token().stem(), 1, Tier.ALL));
        word.token().roots().forEach(root -> ways.addAll(matching.anyForm(root, 1, Tier.ALL)));
        word.instead().forEach(instead -> ways.add(matching.all(instead.stems(), 1, Tier.ALL)));
        if (word.last()) {
            ways.add(beginning(f, word.token().word(), 1));
        }
        return matching.any(ways);
    }

    private SearchPredicate every(List<QueryWord> words, List<Tier> tiers) {
        var all = f.and();
        words.stream().filter(word -> !word.weak()).forEach(word -> all.add(word(word, tiers)));
        return all.toPredicate();
    }

    private SearchPredicate enough(List<QueryWord> words) {
        List<QueryWord> telling = words.stream().filter(word -> !word.weak()).toList();
        var some = f.bool();
        telling.forEach(word -> some.should(boosted(
                word(word, Tier.ALL), asked.rarity().getOrDefault(word.token().stem(), 1f))));
        return some.minimumShouldMatchNumber(Ranking.enough(telling.size())).toPredicate();
    }

    private SearchPredicate word(QueryWord word, List<Tier> tiers) {
        Token token = word.token();
        List<SearchPredicate> ways = new ArrayList<>(anyForm(token.stem(), 1, tiers));
        ways.add(written(token.word()));
        if (token.parts().size() > 1) {
            ways.add(all(token.parts(), Ranking.ALL_PARTS, tiers));
            if (asked.others()) {
                token.parts().forEach(part -> ways.add(stem(part, Form.STEM, Ranking.ANY_PART, tiers)));
            }
        }
        token.roots().forEach(root -> ways.addAll(anyForm(root, Ranking.ROOT, tiers)));
        word.instead().forEach(instead -> ways.add(all(instead.stems(), instead.weight(), tiers)));
        if (word.last()) {
            ways.add(
                    beginning(f, token.word(), asked.words().size() == 1 ? Ranking.ONLY_BEGINNING : Ranking.BEGINNING));
        }
        return any(ways);
    }

    /** All of these stems, which together count as one word. */
    private SearchPredicate all(List<String> stems, float weight, List<Tier> tiers) {
        if (stems.size() == 1) {
            return any(anyForm(stems.getFirst(), weight, tiers));
        }
        var all = f.and();
        stems.forEach(stem -> all.add(any(anyForm(stem, weight / stems.size(), tiers))));
        return all.toPredicate();
    }

    private List<SearchPredicate> anyForm(String stem, float weight, List<Tier> tiers) {
        return List.of(stem(stem, Form.STEM, weight, tiers), stem(stem, Form.PART, weight, tiers));
    }

    private SearchPredicate stem(String stem, Form form, float weight, List<Tier> tiers) {
        var anywhere = f.match().field(TermFields.of(Tier.NAME, form)).boost(Tier.NAME.weight * form.weight * weight);
        for (Tier tier : tiers.subList(1, tiers.size())) {
            anywhere = anywhere.field(TermFields.of(tier, form)).boost(tier.weight * form.weight * weight);
        }
        return anywhere.matching(stem).toPredicate();
    }

    private SearchPredicate written(String word) {
        return f.match()
                .field(TermFields.of(Tier.NAME, Form.WORD))
                .boost(Tier.NAME.weight * Form.WORD.weight)
                .field(TermFields.of(Tier.KEYWORDS, Form.WORD))
                .boost(Tier.KEYWORDS.weight * Form.WORD.weight)
                .matching(word)
                .toPredicate();
    }

    private static SearchPredicate beginning(SearchPredicateFactory f, String word, float weight) {
        return f.match()
                .field(TermFields.beginnings(Tier.NAME))
                .boost(Tier.NAME.weight * weight)
                .field(TermFields.beginnings(Tier.KEYWORDS))
                .boost(Tier.KEYWORDS.weight * weight)
                .matching(word)
                .toPredicate();
    }

    private SearchPredicate whole(Tier tier, String whole, float weight) {
        return f.match()
                .field(TermFields.wholes(tier))
                .matching(whole)
                .constantScore()
                .boost(weight)
                .toPredicate();
    }

    private SearchPredicate any(List<SearchPredicate> ways) {
        var any = f.or();
        ways.forEach(any::add);
        return any.toPredicate();
    }

    private SearchPredicate constant(SearchPredicate predicate, float score) {
        return f.or().add(predicate).constantScore().boost(score).toPredicate();
    }

    private SearchPredicate boosted(SearchPredicate predicate, float weight) {
        return f.or().add(predicate).boost(weight).toPredicate();
    }
}
