package nl.buro3.productentool.sales.ui.mine;

import java.util.Arrays;
import java.util.Optional;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.ownership.RequestKind;
import nl.buro3.productentool.sales.ownership.Wish;

/** The fields with which a customer asks something about what they have, by their names in the form. */
final class RequestFields {

    static final String OWNED = "product";
    static final String KIND = "soort";
    static final String NOTE = "bericht";
    static final String LANGUAGE = "taal";

    /** Is there when the form was sent. */
    static final String SEND = "verstuur";

    /** Is there when it arrived. */
    static final String SENT = "verstuurd";

    /** The number of a request that is taken back. */
    static final String REQUEST = "aanvraag";

    /** Is there when it was taken back. */
    static final String WITHDRAWN = "ingetrokken";

    /** Is there when it was answered before it could be taken back. */
    static final String TOO_LATE = "beantwoord";

    private RequestFields() {}

    static Wish read(PageRequest page) {
        return new Wish(
                page.parameter(KIND).flatMap(RequestFields::kind).orElse(null),
                page.parameter(NOTE).orElse(""));
    }

    private static Optional<RequestKind> kind(String name) {
        return Arrays.stream(RequestKind.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst();
    }

    static String name(RequestKind kind) {
        return switch (kind) {
            case RENEW -> "verlengen";
            case CHANGE -> "wijzigen";
            case STOP -> "stoppen";
        };
    }
}
