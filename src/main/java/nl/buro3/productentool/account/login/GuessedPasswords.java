package nl.buro3.productentool.account.login;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.House;

/**
 * How soon a password would be guessed, by the lists and rules of zxcvbn: passwords that leaked, words and names, rows of
 * keys, dates, repetitions. Its lists are English: the words that are common here come with them.
 *
 * @see <a href="https://www.usenix.org/conference/usenixsecurity16/technical-sessions/presentation/wheeler">zxcvbn</a>
 */
final class GuessedPasswords {

    /** With fewer guesses, as a power of ten, it is among the first that are tried. */
    private static final double COMMON_BELOW = 6;

    /** The same for who knows whose it is. */
    private static final double OWN_BELOW = 9;

    /** What is looked at: the time that it takes grows with the square of the length. */
    private static final int MOST_CHARACTERS = 64;

    private static final int SHORTEST_PART = 3;

    private static final Zxcvbn RULES = new Zxcvbn();
    private static final List<String> COMMON_HERE = DataFiles.list("account/common-passwords.yaml", String.class);

    private GuessedPasswords() {}

    static Optional<PasswordMistake> mistake(String password, List<String> own) {
        String begin = password.substring(0, Math.min(password.length(), MOST_CHARACTERS));
        double guesses = guesses(begin, COMMON_HERE);
        if (guesses < COMMON_BELOW) {
            return Optional.of(PasswordMistake.COMMON);
        }
        List<String> known = new ArrayList<>(parts(own));
        known.addAll(COMMON_HERE);
        double forAcquaintances = guesses(begin, known);
        return forAcquaintances < guesses && forAcquaintances < OWN_BELOW
                ? Optional.of(PasswordMistake.OWN_NAME)
                : Optional.empty();
    }

    private static double guesses(String password, List<String> words) {
        return RULES.measure(password, words).getGuessesLog10();
    }

    /** Names and addresses as they are, without what parts their words, and those words. */
    private static List<String> parts(List<String> own) {
        return Stream.concat(own.stream(), Stream.of(House.current().name(), "productentool"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.concat(
                        Stream.of(name, name.replaceAll("[^\\p{L}\\p{N}]", "")),
                        Stream.of(name.split("[^\\p{L}\\p{N}]+"))))
                .filter(part -> part.length() >= SHORTEST_PART)
                .distinct()
                .toList();
    }
}
