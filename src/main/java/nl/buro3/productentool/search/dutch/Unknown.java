package nl.buro3.productentool.search.dutch;

/** The stem of a word that no list knows: the surest endings only. */
final class Unknown {

    private static final int SHORTEST = 5;

    private Unknown() {}

    static String stem(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        if (word.endsWith("jes")) {
            return word.substring(0, word.length() - 3);
        }
        if (word.endsWith("tje") || word.endsWith("pje")) {
            return word.substring(0, word.length() - 3);
        }
        if (word.endsWith("s") && "aeiousy".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1);
        }
        if (word.endsWith("es") && word.length() > SHORTEST) {
            return word.substring(0, word.length() - 1);
        }
        return word.endsWith("en") && word.length() > SHORTEST
                ? Inflection.stems(word.substring(0, word.length() - 2)).getFirst()
                : word;
    }
}
