package nl.buro3.productentool.search.dutch;

import java.util.List;

/**
 * A word of a text.
 *
 * @param word as it is written, in lower case and without accents
 * @param stem what its inflected forms have in common
 * @param parts the stems of the parts when it is a compound, else empty; those of the parts that are compounds
 *     themselves are among them
 * @param roots the stems of the words that it was made from by endings, such as vindbaar and vind of vindbaarheid
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
public record Token(String word, String stem, List<String> parts, List<String> roots, int start, int end) {

    /** The same word at another place. */
    public Token at(int from, int to) {
        return new Token(word, stem, parts, roots, from, to);
    }
}
