package nl.buro3.productentool.sales.quote;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.quote.content.AskedLine;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import org.jspecify.annotations.Nullable;

/** What a customer asked for, as they asked it, beside what is written of it: theirs to read until the quote is sent. */
@MappedSuperclass
abstract class AskedQuote extends WrittenQuote {

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "asked_by_id")
    private @Nullable Long askedById;

    /** Of the form with which it was asked for, which asks once. */
    @Column(name = "form_key")
    private @Nullable UUID formKey;

    /** From which bundle; null for what was asked for otherwise. */
    @Column(name = "asked_bundle_id")
    private @Nullable Long askedBundleId;

    @Column(name = "asked_subject")
    private String askedSubject = "";

    @ElementCollection
    @CollectionTable(name = "quote_asked_line", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "position")
    private List<AskedLine> askedLines = new ArrayList<>();

    protected AskedQuote() {}

    AskedQuote(String series, int edition) {
        super(series, edition);
    }

    /** What is written now is what its customer asked for. */
    void keepAsAsked(@Nullable Long by, Instant now) {
        askedAt = now;
        askedById = by;
        askedSubject = subject();
        askedLines.clear();
        lines().forEach(line -> askedLines.add(AskedLine.of(line.content())));
    }

    /** By a form that carries this key, for a bundle or, with null, for lines beside an order. */
    void askedBy(UUID form, @Nullable Long bundle) {
        formKey = form;
        askedBundleId = bundle;
    }

    /** Whether its customer waits for it to be sent. */
    boolean isWaitedFor() {
        return wasAsked() && progress().state().isBeingMade();
    }

    abstract QuoteDetails.Progress progress();

    /** What was asked for, without what is being written. */
    QuoteContent asked() {
        List<LineContent> lines = askedLines.stream().map(AskedLine::content).toList();
        return new QuoteContent(customer(), language(), askedAbout(lines), "", "", validUntil(), lines);
    }

    /** What was asked before subjects were kept, or whose subject was erased, is called as it would be now. */
    private String askedAbout(List<LineContent> lines) {
        String named = askedSubject.isBlank() ? QuoteAsking.subject(lines, language()) : askedSubject;
        return named.isBlank() ? Texts.text(language(), "quote.asked.subject.none") : named;
    }

    boolean wasAsked() {
        return askedAt != null;
    }

    @Nullable
    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Long askedById() {
        return askedById;
    }
}
