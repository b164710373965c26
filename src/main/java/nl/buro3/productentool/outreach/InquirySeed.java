package nl.buro3.productentool.outreach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import nl.buro3.productentool.outreach.ContactRequest.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the demo questions in, in each state; no mail is written about them. */
@Component
@Transactional
@Order(DemoPart.QUESTIONS)
public class InquirySeed implements DemoPart {

    private final Inquiries inquiries;
    private final Addressees addressees;
    private final KnownPeople people;
    private final Clock clock;

    InquirySeed(Inquiries inquiries, Addressees addressees, KnownPeople people, Clock clock) {
        this.inquiries = inquiries;
        this.addressees = addressees;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "questions";
    }

    /** Loads {@code demo/questions.yaml}, after the catalogue and the people. */
    @Override
    public void load() {
        DataFiles.list("demo/questions.yaml", QuestionEntry.class)
                .forEach(entry -> inquiries.save(inquiry(entry, clock.instant())));
    }

    @Override
    public long size() {
        return inquiries.countByDemoTrue();
    }

    @Override
    public void remove() {
        inquiries.deleteDemo();
    }

    private Inquiry inquiry(QuestionEntry entry, Instant now) {
        Addressee asked = addressees.of(entry.product(), "").orElseThrow();
        Instant askedAt = now.minus(Duration.ofHours(entry.hoursAgo()));
        String owner = Objects.requireNonNullElse(entry.owner(), asked.email());
        Inquiry inquiry = new Inquiry(entry.request(), asked, entry.locale(), askedAt)
                .known(people.sender(entry.email()), people.employee(owner).orElse(null))
                .asDemo();
        people.employee(owner).ifPresent(by -> entry.progress(inquiry, by, askedAt.plus(Duration.ofHours(1))));
        return inquiry;
    }

    record QuestionEntry(
            String name,
            String email,
            @Nullable String phone,
            String product,
            Kind kind,
            int hoursAgo,
            InquiryState state,
            @Nullable String owner,
            String message,
            @Nullable String note,
            @Nullable String language,
            @Nullable Boolean suspect) {

        ContactRequest request() {
            return new ContactRequest(
                    kind,
                    product,
                    "",
                    name,
                    email,
                    Objects.requireNonNullElse(phone, ""),
                    message,
                    Boolean.TRUE.equals(suspect) ? "x" : "");
        }

        Locale locale() {
            return Locale.forLanguageTag(Objects.requireNonNullElse(language, "nl"));
        }

        void progress(Inquiry inquiry, long by, Instant at) {
            if (note != null) {
                inquiry.note(note, by);
            }
            switch (state) {
                case NEW -> {}
                case ANSWERED -> inquiry.answer(by, at);
                case CLOSED -> inquiry.close(by, at);
            }
        }
    }
}
