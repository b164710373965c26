package nl.buro3.productentool.outreach;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buro3.productentool.mail.KeptLetter;
import nl.buro3.productentool.mail.Mail;
import nl.buro3.productentool.mail.Mails;
import nl.buro3.productentool.outreach.ContactRequest.Kind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody asked and the letters to them, for who wants to know or wants it gone. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Correspondence {

    private static final String TO_OTHERS = "letter to somebody else, with answers to this address";

    private final Inquiries inquiries;
    private final Mails mails;
    private final KnownPeople people;

    Correspondence(Inquiries inquiries, Mails mails, KnownPeople people) {
        this.inquiries = inquiries;
        this.mails = mails;
        this.people = people;
    }

    /** All of it. */
    public record Extract(List<Asked> questions, List<KeptLetter> letters, List<LetterToOthers> toOthers) {}

    /** A letter to somebody else with answers to this person: it is its reader's, so that it was written is all that is said. */
    public record LetterToOthers(Instant at, String kind) {}

    /** A question as it was filled in, with what became of it and what employees noted. */
    public record Asked(
            Instant at,
            Kind kind,
            String about,
            String specialist,
            String name,
            String email,
            String phone,
            String message,
            InquiryState state,
            String answer,
            String note) {}

    /** What is kept of the person with this address, asked with it or from their account, the oldest first. */
    @Transactional(readOnly = true)
    public Extract of(String email) {
        Map<Boolean, List<Mail>> letters =
                mails.of(email).stream().collect(Collectors.partitioningBy(letter -> letter.isTo(email)));
        return new Extract(
                inquiries(email).stream().map(Inquiry::asked).toList(),
                letters.getOrDefault(true, List.of()).stream().map(Mail::kept).toList(),
                letters.getOrDefault(false, List.of()).stream()
                        .map(letter -> new LetterToOthers(letter.createdAt(), TO_OTHERS))
                        .toList());
    }

    /**
     * Deletes all of that, whether it was answered or not, and letters that were not sent yet.
     *
     * @return how many questions and letters that were
     */
    public int erase(String email) {
        List<Inquiry> asked = inquiries(email);
        List<Mail> letters = mails.of(email);
        inquiries.deleteAllInBatch(asked);
        mails.deleteAllInBatch(letters);
        return asked.size() + letters.size();
    }

    private List<Inquiry> inquiries(String email) {
        Optional<Long> person = people.person(email);
        return inquiries.of(email, person.stream().toList());
    }
}
