package nl.buro3.productentool.mail;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.buro3.productentool.common.Texts;

/**
 * Shows a letter to somebody else than its reader: a mark stands where something let its reader in. That is what the letter
 * names as such, and besides whatever an address has behind its question mark, which in our letters is always a key.
 *
 * @param secrets as {@link Letter#secrets} has them
 */
record HiddenKeys(List<String> secrets) {

    private static final Pattern QUERY = Pattern.compile("https?://[^\\s?]+\\?\\S+");

    /** The text without them. */
    String in(String words) {
        String mark = text(Texts.DUTCH, "outbox.secret");
        String shown = words;
        for (String secret : secrets.stream()
                .filter(known -> !known.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            shown = shown.replace(secret, mark);
        }
        return QUERY.matcher(shown).replaceAll(mark);
    }
}
