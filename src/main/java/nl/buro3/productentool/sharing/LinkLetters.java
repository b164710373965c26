package nl.buro3.productentool.sharing;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters about links, put into the outbox in the transaction of what they tell. */
@Component
class LinkLetters {

    private final Outbox outbox;

    LinkLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The digits that open a link, to the address that its maker gave, and without a word of what is behind it. */
    void code(LinkTerms terms, String code) {
        Locale language = language(terms.language());
        outbox.put(new Letter(
                        Objects.requireNonNull(terms.codeTo()),
                        "",
                        text(language, "link.code.mail.subject"),
                        text(language, "link.code.mail.body", code),
                        language)
                .hiding(code));
    }

    /** In Dutch where a link says nothing else. */
    static Locale language(@Nullable String name) {
        return name == null ? Texts.DUTCH : Texts.supported(Locale.forLanguageTag(name));
    }
}
