package nl.buro3.productentool.account.ui.entry;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Arrays;
import java.util.Optional;
import nl.buro3.productentool.common.ui.PageRequest;

/** Why a form was not taken, as the page is told that shows it once more. */
enum EntryTrouble {
    /** Something in it is not right yet. */
    MISTAKE("fout", 422),
    /** Too many came from this network. */
    BUSY("druk", 429),
    /** The portal does not know its own address, so that no letter can lead to it. */
    NO_ADDRESS("geen-adres", 503);

    /** The parameter that is there when a form was taken. */
    static final String SENT = "verstuurd";

    private final String parameter;
    private final int status;

    EntryTrouble(String parameter, int status) {
        this.parameter = parameter;
        this.status = status;
    }

    static Optional<EntryTrouble> in(PageRequest request) {
        return Arrays.stream(values())
                .filter(trouble -> request.parameter(trouble.parameter).isPresent())
                .findFirst();
    }

    /** What is behind a page's path for it. */
    String query() {
        return "?" + parameter + "=1";
    }

    int status() {
        return status;
    }

    String words() {
        return text("entry.trouble." + name());
    }
}
