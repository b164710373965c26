package nl.buro3.productentool.sales.mailing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import org.springframework.stereotype.Component;

/** Which mail with cards somebody got, and whether they want it. The account takes both with it. */
@Component
class MailingData implements PersonalData {

    private final MailChoices choices;
    private final CardMails mails;

    MailingData(MailChoices choices, CardMails mails) {
        this.choices = choices;
        this.mails = mails;
    }

    /** @param what the subject of a mail, or the choice that was made */
    record Entry(Instant at, String what) {}

    @Override
    public String part() {
        return "mailings";
    }

    @Override
    public List<?> of(Subject subject) {
        return Stream.concat(
                        choices.findById(subject.person()).stream()
                                .map(choice -> new Entry(choice.chosenAt(), choice.isWanted() ? "wanted" : "stopped")),
                        mails.findByPersonIdOrderById(subject.person()).stream()
                                .map(mail -> new Entry(mail.sentAt(), mail.subject())))
                .toList();
    }

    @Override
    public void erase(Subject subject) {
        choices.deleteAllByIdInBatch(List.of(subject.person()));
        mails.deleteAllInBatch(mails.findByPersonIdOrderById(subject.person()));
    }
}
