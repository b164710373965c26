package nl.buro3.productentool.search;

import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.search.QueryWord.Instead;
import nl.buro3.productentool.search.Ranking.Form;
import nl.buro3.productentool.search.Ranking.Tier;
import nl.buro3.productentool.search.SearchResult.Match;
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
        if (asked.match() == Match.SOME_WORDS) {
            wanted.must(enough(words));
            wanted.should(constant(every(words), Ranking.COMPLETE));
        } else {
            wanted.must(every(words));
        }
        words.stream().filter(QueryWord::weak).forEach(word -> wanted.should(boosted(word(word), Ranking.WEAK)));
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

    /** The cards that have the word in any form, as it is typed. */
    static SearchPredicate anywhere(SearchPredicateFactory f, QueryWord word) {
        return new WordMatching(f, Asked.exactly(List.of(word))).word(word);
    }

    private SearchPredicate every(List<QueryWord> words) {
        var all = f.and();
        words.stream().filter(word -> !word.weak()).forEach(word -> all.add(word(word)));
        return all.toPredicate();
    }

    private SearchPredicate enough(List<QueryWord> words) {
        List<QueryWord> telling = words.stream().filter(word -> !word.weak()).toList();
        var some = f.bool();
        telling.forEach(word -> some.should(
                boosted(word(word), asked.rarity().getOrDefault(word.token().stem(), 1f))));
        return some.minimumShouldMatchNumber(Ranking.enough(telling.size())).toPredicate();
    }

    private SearchPredicate word(QueryWord word) {
        List<SearchPredicate> ways = new ArrayList<>();
        Token token = word.token();
        ways.add(stem(token.stem(), Form.STEM, 1));
        ways.add(stem(token.stem(), Form.PART, 1));
        ways.add(written(token.word()));
        if (token.parts().size() > 1) {
            ways.add(allParts(token, Ranking.ALL_PARTS));
            if (asked.match() == Match.SOME_WORDS) {
                token.parts().forEach(part -> ways.add(stem(part, Form.STEM, Ranking.ANY_PART)));
            }
        }
        token.roots().forEach(root -> {
            ways.add(stem(root, Form.STEM, Ranking.ROOT));
            ways.add(stem(root, Form.PART, Ranking.ROOT));
        });
        word.instead().forEach(instead -> ways.add(instead(instead)));
        if (word.last()) {
            ways.add(beginning(f, token.word(), Ranking.BEGINNING));
        }
        if (asked.misspelled().contains(token.word())) {
            similar(token, ways);
        }
        return any(ways);
    }

    private SearchPredicate instead(Instead instead) {
        if (instead.all().size() == 1) {
            return any(synonym(instead.all().getFirst(), instead.weight()));
        }
        var all = f.and();
        float each = instead.weight() / instead.all().size();
        instead.all().forEach(token -> all.add(any(synonym(token, each))));
        return all.toPredicate();
    }

    private List<SearchPredicate> synonym(Token token, float weight) {
        List<SearchPredicate> ways = new ArrayList<>();
        ways.add(stem(token.stem(), Form.STEM, weight));
        ways.add(stem(token.stem(), Form.PART, weight));
        return ways;
    }

    private SearchPredicate allParts(Token token, float weight) {
        var all = f.and();
        float each = weight / token.parts().size();
        token.parts().forEach(part -> all.add(any(List.of(stem(part, Form.STEM, each), stem(part, Form.PART, each)))));
        return all.toPredicate();
    }

    private SearchPredicate stem(String stem, Form form, float weight) {
        var anywhere = f.match().field(TermFields.of(Tier.NAME, form)).boost(Tier.NAME.weight * form.weight * weight);
        for (Tier tier : List.of(Tier.KEYWORDS, Tier.SUMMARY, Tier.TEXT, Tier.RELATED)) {
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

    private void similar(Token token, List<SearchPredicate> ways) {
        int errors = Ranking.allowedErrors(token.word());
        if (errors > 0) {
            ways.add(f.match()
                    .field(TermFields.of(Tier.NAME, Form.WORD))
                    .boost(Tier.NAME.weight * Ranking.SIMILAR)
                    .field(TermFields.of(Tier.KEYWORDS, Form.WORD))
                    .boost(Tier.KEYWORDS.weight * Ranking.SIMILAR)
                    .field(TermFields.of(Tier.SUMMARY, Form.WORD))
                    .boost(Tier.SUMMARY.weight * Ranking.SIMILAR)
                    .matching(token.word())
                    .fuzzy(errors, 1)
                    .toPredicate());
        }
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
