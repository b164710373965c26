package nl.buro3.productentool.search;

import static nl.buro3.productentool.search.SearchResult.MARK_END;
import static nl.buro3.productentool.search.SearchResult.MARK_START;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buro3.productentool.search.query.QueryWord;
import nl.buro3.productentool.search.query.SynonymLookup;
import nl.buro3.productentool.search.synonym.SynonymSnapshot.Group;
import org.junit.jupiter.api.Test;

/** What was searched for is marked where it stands, in whatever form. */
class HighlighterTest {

    private static final SynonymLookup SYNONYMS =
            new SynonymLookup(List.of(new Group(List.of("webwinkel", "webshop"), List.of("webwinkel", "webshop"))));

    @Test
    void formsCompoundsAndSynonymsAreMarked() {
        Highlighter highlighter = new Highlighter(QueryWord.of("webwinkel teksten", SYNONYMS));

        assertThat(highlighter.mark("Een webshop met tekst en webteksten"))
                .isEqualTo("Een " + marked("webshop") + " met " + marked("tekst") + " en " + marked("webteksten"));
    }

    @Test
    void aPassageIsCutAroundTheFirstWordFound() {
        Highlighter highlighter = new Highlighter(QueryWord.of("tekst", SYNONYMS));
        String text = "woord ".repeat(50) + "een tekst " + "daarna ".repeat(50);

        String passage = highlighter.passage(text);

        assertThat(passage).startsWith("… ").endsWith(" …").contains(marked("tekst"));
        assertThat(passage.length()).isLessThan(260);
        assertThat(highlighter.passage("niets hiervan")).isEmpty();
    }

    private static String marked(String word) {
        return MARK_START + word + MARK_END;
    }
}
