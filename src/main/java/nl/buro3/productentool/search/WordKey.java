package nl.buro3.productentool.search;

import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.search.merchandising.QueryKey;
import org.springframework.stereotype.Component;

/** Two texts with the same telling words, in the same order, are one query; without such words, the same letters. */
@Component
class WordKey implements QueryKey {

    @Override
    public String of(String text) {
        List<String> words = SearchWords.of(text);
        return words.isEmpty()
                ? text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                : String.join(" ", words);
    }
}
