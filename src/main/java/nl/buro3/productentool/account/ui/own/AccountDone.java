package nl.buro3.productentool.account.ui.own;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.common.ui.PageRequest;

/** What was done on the page of one's own account. */
enum AccountDone {
    NAAM,
    TELEFOON,
    APPARAAT,
    APPARATEN,
    MAIL,
    BEWIJS,
    PASSKEY,
    PASSKEYNAAM,
    PASSKEYWEG;

    private static final String PARAMETER = "gedaan";

    static Optional<AccountDone> in(PageRequest request) {
        return request.parameter(PARAMETER)
                .flatMap(said -> Arrays.stream(values())
                        .filter(done -> done.word().equals(said))
                        .findFirst());
    }

    /** The address of the page that says so. */
    String address() {
        return AccountView.PATH + "?" + PARAMETER + "=" + word();
    }

    String words() {
        return text("account.done." + name());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
