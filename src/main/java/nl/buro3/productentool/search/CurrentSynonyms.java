package nl.buro3.productentool.search;

import org.springframework.stereotype.Component;

/** The synonyms that hold now, in the form in which queries look them up. */
@Component
class CurrentSynonyms {

    SynonymWords words() {
        return SynonymWords.NONE;
    }
}
