package nl.buro3.productentool.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.search.query.EditDistance;
import nl.buro3.productentool.search.query.Ranking.Form;
import nl.buro3.productentool.search.query.Ranking.Tier;
import nl.buro3.productentool.search.query.TermFields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of names, keywords and summaries, to spell by: in memory, so that each can be compared with what was typed. */
final class LuceneWords {

    private static final Comparator<Word> LIKELIEST = Comparator.comparingDouble(Word::weight)
            .thenComparingInt(Word::cards)
            .reversed();

    private final PerSegment<Map<Character, List<Word>>> words = PerSegment.ofCore(LuceneWords::read);

    /**
     * A word.
     *
     * @param weight of the highest place where it stands
     * @param cards how many have it there
     */
    private record Word(String word, float weight, int cards) {}

    /** Those that may be meant by a word with typing errors, but none in its first letter; the likeliest first. */
    List<String> like(String typed, IndexReader reader) {
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Word> like = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            for (Word word : words.of(leaf.reader()).getOrDefault(typed.charAt(0), List.of())) {
                if (EditDistance.mayBe(typed, word.word)) {
                    like.add(word);
                }
            }
        }
        return like.stream().sorted(LIKELIEST).map(Word::word).distinct().toList();
    }

    private static Map<Character, List<Word>> read(LeafReader reader) throws IOException {
        Map<String, Word> known = new HashMap<>();
        for (Tier tier : TermFields.SPELT) {
            Terms terms = reader.terms(TermFields.of(tier, Form.WORD));
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    String word = term.utf8ToString();
                    known.putIfAbsent(word, new Word(word, tier.weight, each.docFreq()));
                }
            }
        }
        Map<Character, List<Word>> byLetter = new HashMap<>();
        known.values()
                .forEach(word -> byLetter.computeIfAbsent(word.word.charAt(0), letter -> new ArrayList<>())
                        .add(word));
        return byLetter;
    }
}
