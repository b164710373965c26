package nl.buro3.productentool.search.synonym;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.buro3.productentool.search.synonym.RefusedSynonymsException.Reason;

/** What synonyms have to be like, whatever else there is. */
final class SynonymRules {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private SynonymRules() {}

    /** @throws RefusedSynonymsException with the first thing that is wrong */
    static void check(SynonymContent content) {
        content.words().forEach(SynonymRules::checkWord);
        Set<String> seen = new HashSet<>();
        content.words().filter(word -> !seen.add(word)).findFirst().ifPresent(word -> refuse(Reason.TWICE, word));
        if (isTooFew(content)) {
            refuse(Reason.TOO_FEW, "");
        }
        if (seen.size() > SynonymContent.MOST_WORDS) {
            refuse(Reason.TOO_MANY, "");
        }
        if (content.note().length() > SynonymContent.LONGEST_NOTE) {
            refuse(Reason.NOTE_TOO_LONG, "");
        }
    }

    private static boolean isTooFew(SynonymContent content) {
        return switch (content.kind()) {
            case BOTH_WAYS -> content.typed().size() < 2;
            case ONE_WAY -> content.typed().isEmpty() || content.alsoFind().isEmpty();
        };
    }

    private static void checkWord(String word) {
        if (!WORD.matcher(word).find()) {
            refuse(Reason.NO_WORD, word);
        }
        if (word.length() > SynonymContent.LONGEST_WORD) {
            refuse(Reason.TOO_LONG, word);
        }
    }

    private static void refuse(Reason reason, String word) {
        throw new RefusedSynonymsException(reason, word);
    }
}
