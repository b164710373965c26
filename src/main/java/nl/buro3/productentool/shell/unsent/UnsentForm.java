package nl.buro3.productentool.shell.unsent;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as it was sent by somebody who was not logged in any more.
 *
 * @param action where it was sent to, from the slash on
 * @param page where the log-in leads back to, from the slash on, with its query
 * @param fields what was sent, by the names of the fields; none of them a password
 * @param since when it was sent
 */
record UnsentForm(String action, String page, Map<String, List<String>> fields, Instant since) {

    /** What a field in which a password is typed is called after, or the address that it is sent to. */
    private static final String PASSWORD = "wachtwoord";

    /** From what a request holds; of passwords nothing is kept. */
    static UnsentForm of(String action, String page, Map<String, String[]> sent, Instant now) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (!name.contains(PASSWORD) && !action.contains(PASSWORD)) {
                fields.put(name, List.of(values));
            }
        });
        return new UnsentForm(action, page, fields, now);
    }

    /** About how much memory it takes, in letters. */
    int size() {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}
