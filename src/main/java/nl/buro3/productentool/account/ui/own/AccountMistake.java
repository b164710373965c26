package nl.buro3.productentool.account.ui.own;

import java.util.Arrays;
import java.util.Optional;
import nl.buro3.productentool.common.ui.PageRequest;

/** Why something on the page of one's own account was not taken. */
enum AccountMistake {
    /** No name, or one that is too long. */
    NAME("naam", 422),
    /** No phone number. */
    PHONE("telefoon", 422),
    /** The present password is another. */
    PRESENT("huidig", 422),
    /** Too many wrong ones were tried. */
    OFTEN("vaak", 429),
    /** The new password is not taken. */
    WANTED("nieuw", 422),
    /** The password by which somebody shows that it is them is another. */
    PROOF("bewijs", 422),
    /** Too many wrong ones were tried there. */
    PROOF_OFTEN("bewijsvaak", 429),
    /** It is not there any more. */
    GONE("weg", 404);

    private static final String PARAMETER = "fout";

    private final String name;
    private final int status;

    AccountMistake(String name, int status) {
        this.name = name;
        this.status = status;
    }

    static Optional<AccountMistake> in(PageRequest request) {
        return request.parameter(PARAMETER)
                .flatMap(said -> Arrays.stream(values())
                        .filter(mistake -> mistake.name.equals(said))
                        .findFirst());
    }

    /** The address of the page that says so. */
    String address() {
        return AccountView.PATH + "?" + PARAMETER + "=" + name;
    }

    int status() {
        return status;
    }
}
