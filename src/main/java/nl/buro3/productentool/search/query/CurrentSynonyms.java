package nl.buro3.productentool.search.query;

import java.util.List;
import nl.buro3.productentool.search.synonym.SynonymSnapshot;
import nl.buro3.productentool.search.synonym.Synonyms;
import org.springframework.stereotype.Component;

/** The synonyms that hold now, in the form in which queries look them up. */
@Component
public class CurrentSynonyms {

    private final Synonyms synonyms;
    private volatile Prepared prepared =
            new Prepared(new SynonymSnapshot(Long.MIN_VALUE, List.of()), SynonymLookup.NONE);

    private record Prepared(SynonymSnapshot of, SynonymLookup words) {}

    CurrentSynonyms(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    public SynonymLookup words() {
        SynonymSnapshot now = synonyms.current();
        Prepared last = prepared;
        if (last.of.version() != now.version()) {
            last = new Prepared(now, new SynonymLookup(now.groups()));
            prepared = last;
        }
        return last.words;
    }
}
