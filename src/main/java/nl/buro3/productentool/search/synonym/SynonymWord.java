package nl.buro3.productentool.search.synonym;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A word of a set, on its side and in its place. */
@Embeddable
record SynonymWord(
        String word, @Column(name = "found_as_well") boolean foundAsWell, int position) {}
