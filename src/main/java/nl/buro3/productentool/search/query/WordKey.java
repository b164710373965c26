package nl.buro3.productentool.search.query;

import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.dutch.Token;
import nl.buro3.productentool.search.merchandising.QueryKey;
import org.springframework.stereotype.Component;

/**
 * Two texts with the same telling words in any form, in the same order, written apart or together, are one query; without
 * such words, the same letters.
 */
@Component
class WordKey implements QueryKey {

    @Override
    public String of(String text) {
        List<Token> words = Dutch.tokens(text);
        return words.isEmpty()
                ? text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                : TermFields.whole(words);
    }
}
