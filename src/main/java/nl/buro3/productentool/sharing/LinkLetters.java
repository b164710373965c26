package nl.buro3.productentool.sharing;

import static nl.buro3.productentool.common.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.catalog.CardSummary;
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

    /** The link itself with what is behind it: only its reader is shown what opens it. */
    void shared(SharedLink link, List<CardSummary> cards, Account sender, String to, String origin) {
        Locale language = language(link.terms().language());
        String note = link.terms().note();
        String shown = cards.stream()
                .map(card -> text(
                        language,
                        "link.mail.card",
                        card.name(),
                        card.summary(),
                        card.price().wordsInFull(language)))
                .collect(Collectors.joining("\n\n"));
        outbox.put(new Letter(
                        to,
                        sender.email(),
                        text(
                                language,
                                "link.mail.subject",
                                cards.size() == 1 ? cards.getFirst().name() : text(language, "link.mail.several")),
                        text(
                                language,
                                "link.mail.body",
                                note == null ? text(language, "link.mail.note") : note,
                                shown,
                                origin + link.path(),
                                sender.name()),
                        language)
                .hiding(origin + link.path()));
    }

    /** In Dutch where a link says nothing else. */
    static Locale language(@Nullable String name) {
        return name == null ? Texts.DUTCH : Texts.supported(Locale.forLanguageTag(name));
    }
}
