package nl.buro3.productentool.outreach;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Locale;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.MailAddress;

/**
 * The two letters about a question: to the specialist, and to the address that was filled in.
 *
 * @param origin the portal's own address, for a link to the card; empty when it is not known for sure
 * @param language of the reader
 */
record InquiryLetters(ContactRequest request, Addressee asked, String origin, Locale language) {

    Letter toSpecialist() {
        Locale dutch = Texts.DUTCH;
        return new Letter(
                asked.email(),
                sendable(request.email()),
                text(dutch, "contact.mail.subject." + request.kind(), request.name(), asked.subject()),
                text(
                        dutch,
                        "contact.mail.body",
                        asked.calledName(),
                        text(dutch, "contact.mail.wants." + request.kind(), request.name(), asked.subject()),
                        request.message().isEmpty() ? text(dutch, "contact.mail.no-message") : request.message(),
                        request.name(),
                        request.email(),
                        request.phone().isEmpty() ? text(dutch, "contact.mail.no-phone") : request.phone(),
                        origin.isEmpty() ? asked.subject() : origin + asked.address()),
                dutch);
    }

    /** Without anything that the sender wrote: it may be somebody else whose address was filled in. */
    Letter toReader() {
        return new Letter(
                sendable(request.email()),
                asked.email(),
                text(language, "contact.copy.subject", asked.subject()),
                text(language, "contact.copy.body", asked.name(), asked.phone(), asked.email()),
                language);
    }

    private static String sendable(String email) {
        return MailAddress.of(email)
                .map(MailAddress::name)
                .orElseThrow(() -> new IllegalArgumentException("no letter can be sent to " + email));
    }
}
