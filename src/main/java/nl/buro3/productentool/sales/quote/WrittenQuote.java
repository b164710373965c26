package nl.buro3.productentool.sales.quote;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import org.jspecify.annotations.Nullable;

/** What is written in a quote, under which number. How far it came is the quote's own. */
@MappedSuperclass
abstract class WrittenQuote {

    private static final int LONGEST_SEARCHED = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String number;

    /** The number of the first version, which all of them share. */
    private String series;

    private int edition;

    @Embedded
    private Customer customer;

    private String language;
    private String subject;
    private String intro;
    private String terms;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    /** When it was last let hold longer. */
    @Column(name = "extended_at")
    private @Nullable Instant extendedAt;

    @OneToMany(mappedBy = "quote", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<QuoteLine> lines = new ArrayList<>();

    /** Number, customer and subject in small letters, for who types a part of them. */
    @Column(name = "search_text")
    private String searchText = "";

    /** Counts every change, so that one of the lines alone is another version too. */
    private int changes;

    @Version
    private int version;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected WrittenQuote() {}

    @SuppressWarnings("NullAway.Init")
    WrittenQuote(String series, int edition) {
        this.series = series;
        this.edition = edition;
        number = edition == 1 ? series : series + "-" + edition;
    }

    /** Takes all of it; lines that are the same are not written anew. */
    void write(QuoteContent content) {
        changes++;
        customer = content.customer();
        language = content.language().toLanguageTag();
        subject = content.subject();
        intro = content.intro();
        terms = content.terms();
        validUntil = content.validUntil();
        if (!lines.stream().map(QuoteLine::content).toList().equals(content.lines())) {
            replace(content.lines());
        }
        String searched = String.join(" ", number, customer.name(), customer.contact(), subject)
                .toLowerCase(Locale.ROOT);
        searchText = searched.substring(0, Math.min(searched.length(), LONGEST_SEARCHED));
    }

    private void replace(List<LineContent> wanted) {
        Quote quote = (Quote) this;
        lines.clear();
        for (int i = 0; i < wanted.size(); i++) {
            lines.add(new QuoteLine(quote, i, wanted.get(i)));
        }
    }

    List<QuoteLine> lines() {
        return lines;
    }

    QuoteContent content() {
        return new QuoteContent(
                customer,
                language(),
                subject,
                intro,
                terms,
                validUntil,
                lines.stream().map(QuoteLine::content).toList());
    }

    void holdUntil(LocalDate day, Instant now) {
        validUntil = day;
        extendedAt = now;
    }

    @Nullable
    Instant extendedAt() {
        return extendedAt;
    }

    /** @throws RefusedStepException when something is missing that a customer has to know */
    void isComplete() {
        require(!subject.isBlank(), Reason.NO_SUBJECT);
        require(!lines.isEmpty(), Reason.NO_LINES);
        QuoteContent content = content();
        require(content.lines().stream().noneMatch(LineContent::unpriced), Reason.NO_PRICE);
        require(!content.highest().isHuge(), Reason.HUGE);
        require(!customer.name().isBlank() && !customer.email().isBlank(), Reason.NO_CUSTOMER);
    }

    static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new RefusedStepException(otherwise);
        }
    }

    void markAsDemo() {
        demo = true;
    }

    /** Is another customer's from now on, such as of an organisation that was made for a prospect. */
    void belongTo(Customer other) {
        customer = other;
    }

    /** Whether it is for the same organisation, or who has none for the same address. */
    boolean isForSame(WrittenQuote other) {
        return customer.organisation() == null
                ? isForSameOrganisation(other.customer)
                        && other.customer.email().equalsIgnoreCase(customer.email())
                : isForSameOrganisation(other.customer);
    }

    boolean isForSameOrganisation(Customer other) {
        return Objects.equals(customer.organisation(), other.organisation());
    }

    Customer customer() {
        return customer;
    }

    String subject() {
        return subject;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    LocalDate validUntil() {
        return validUntil;
    }

    long id() {
        return Objects.requireNonNull(id, "a quote has an id once stored");
    }

    String number() {
        return number;
    }

    String series() {
        return series;
    }

    int edition() {
        return edition;
    }

    int version() {
        return version;
    }
}
