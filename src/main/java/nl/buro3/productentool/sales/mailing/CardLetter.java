package nl.buro3.productentool.sales.mailing;

import static nl.buro3.productentool.common.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.Letter;

/**
 * The mail with cards that one person gets.
 *
 * @param cards with the whole address of the link by which this person comes to each
 * @param stop the whole address where they stop these mails
 */
record CardLetter(
        Account to,
        Account from,
        String subject,
        String intro,
        List<LinkedCard> cards,
        Recipient.Reason why,
        String stop) {

    /** A card and the way to it. */
    record LinkedCard(CardSummary card, String address) {}

    Letter letter() {
        return new Letter(to.email(), from.email(), subject, body(), Texts.DUTCH, stop);
    }

    private String body() {
        String chosen = cards.stream()
                .map(linked -> text(
                        Texts.DUTCH,
                        "mailing.letter.card",
                        linked.card().name(),
                        linked.card().summary(),
                        linked.card().price().wordsInFull(Texts.DUTCH),
                        linked.address()))
                .collect(Collectors.joining("\n\n"));
        return text(
                Texts.DUTCH,
                "mailing.letter",
                to.firstName(),
                intro,
                chosen,
                from.name(),
                text(Texts.DUTCH, "mailing.letter.why." + why),
                stop);
    }
}
