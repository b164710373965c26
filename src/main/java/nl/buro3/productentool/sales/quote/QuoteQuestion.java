package nl.buro3.productentool.sales.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.buro3.productentool.page.OffPages;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.Signer;
import org.jspecify.annotations.Nullable;

/** What a customer asks about a line of a quote, and the answer. */
@Entity
@OffPages
@Table(name = "quote_question")
class QuoteQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "quote_id")
    private long quoteId;

    /** The line it is about; empty for the whole. */
    private String handle;

    private Instant at;

    @Column(name = "person_id")
    private @Nullable Long personId;

    private String name;
    private String question;
    private String answer = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by_id")
    private @Nullable Long answeredById;

    @SuppressWarnings("NullAway.Init")
    protected QuoteQuestion() {}

    QuoteQuestion(long quote, String handle, Signer by, String question, Instant now) {
        quoteId = quote;
        this.handle = handle;
        at = now;
        personId = by.person();
        name = by.name();
        this.question = question;
    }

    /** Answers it, or puts another answer in its place; says whether it was open. */
    boolean answer(String words, long by, Instant now) {
        boolean wasOpen = answeredAt == null;
        answer = words;
        answeredAt = now;
        answeredById = by;
        return wasOpen;
    }

    long id() {
        return Objects.requireNonNull(id, "a question has a number once stored");
    }

    /** Who asked; null for who has no account. */
    @Nullable
    Long personId() {
        return personId;
    }

    long quoteId() {
        return quoteId;
    }

    QuoteDetails.Asked asked() {
        return new QuoteDetails.Asked(id(), handle, at, name, question, answer, answeredAt, answeredById, "");
    }
}
