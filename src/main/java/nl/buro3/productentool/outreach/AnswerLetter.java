package nl.buro3.productentool.outreach;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Locale;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.MailAddress;

/** The answer to a reader's question, with what they asked below it; what they write back reaches who answered. */
record AnswerLetter(Correspondence.Asked question, String answer, Account by, Locale language) {

    Letter letter() {
        String about = question.about();
        return new Letter(
                question.email(),
                MailAddress.of(by.email()).map(MailAddress::name).orElse(""),
                text(language, "inbox.reply." + question.kind(), about),
                text(language, "inbox.answer.letter", question.name(), answer, by.name(), asked()),
                language);
    }

    private String asked() {
        return question.message().isEmpty() ? "" : "\n\n" + text(language, "inbox.answer.asked", question.message());
    }
}
