package nl.buro3.productentool.sales.quote.detail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import org.jspecify.annotations.Nullable;

/**
 * A quote with all that its pages show.
 *
 * @param links the path to the card of a line, by its handle; a line without a card has none
 * @param traced the number of the link by which a line leads to its card, by its handle; others have none
 * @param indications what the card of a line indicates today, by its handle; a line without a card has none
 * @param signed how it was accepted, or null
 * @param earlier the version that it replaced, for its customer; null for none
 * @param successor the number of the newest version after this one that the customer may see; null for none
 */
public record QuoteDetails(
        Seen seen,
        String number,
        int edition,
        QuoteContent content,
        Progress progress,
        @Nullable Contact owner,
        Map<String, String> links,
        Map<String, Long> traced,
        Map<String, PriceIndication> indications,
        List<Asked> questions,
        @Nullable Signed signed,
        @Nullable Earlier earlier,
        @Nullable String successor) {

    /** What a page showed, so that nothing is done to another version of it. */
    public record Seen(long id, int version) {}

    /** What stood in the version before it. */
    public record Earlier(String number, QuoteContent content) {}

    /**
     * Who made it.
     *
     * @param phone empty where only the agency's own is known
     */
    public record Contact(long id, String name, String email, String phone) {}

    /**
     * How far it came.
     *
     * @param asked when a customer asked for it; null when an employee made it by themselves
     * @param extended when it was last let hold longer; null when it never was
     * @param submittedBy who asked a colleague for a yes
     * @param reason why it was declined, withdrawn or given back; or empty
     */
    public record Progress(
            QuoteState state,
            Instant changed,
            @Nullable Instant asked,
            @Nullable Long askedBy,
            @Nullable Instant sent,
            @Nullable Instant opened,
            @Nullable Instant extended,
            @Nullable Instant decided,
            @Nullable Long submittedBy,
            String reason,
            int openQuestions) {}

    /**
     * A question and its answer.
     *
     * @param handle the line that it is about; empty for the whole
     * @param answeredAt null while nobody answered
     * @param answerer the name of who answered; empty while that is nobody, or nobody known
     */
    public record Asked(
            long id,
            String handle,
            Instant at,
            String name,
            String question,
            String answer,
            @Nullable Instant answeredAt,
            @Nullable Long answeredBy,
            String answerer) {

        /** The same, answered by somebody of this name. */
        public Asked answeredBy(String name) {
            return new Asked(id, handle, at, this.name, question, answer, answeredAt, answeredBy, name);
        }
    }

    /** How it was accepted. */
    public record Signed(
            Instant at, LocalDate day, String name, String role, String email, Set<String> chosen, String hash) {}

    public QuoteState state() {
        return progress.state();
    }

    /** The optional lines that are taken: those agreed upon, or else these. */
    public Set<String> chosen(Set<String> asked) {
        return signed == null ? asked : signed.chosen();
    }

    /** What it comes to: as agreed, or with these optional lines. */
    public QuoteTotals totals(Set<String> asked) {
        return content.totals(chosen(asked));
    }

    /** The questions about a line; about the whole for an empty handle. */
    public List<Asked> about(String handle) {
        return questions.stream()
                .filter(question -> question.handle().equals(handle))
                .toList();
    }
}
