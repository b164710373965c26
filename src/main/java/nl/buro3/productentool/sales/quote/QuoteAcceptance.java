package nl.buro3.productentool.sales.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.page.OffPages;
import nl.buro3.productentool.sales.quote.content.AgreedText;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.detail.Agreement;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.Signer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * What was agreed: frozen, and hashed over a text that is kept beside it. It is never changed, but for the name of somebody
 * who is erased; the text and its hash stay.
 */
@Entity
@OffPages
@Table(name = "quote_acceptance")
class QuoteAcceptance implements Persistable<Long> {

    @Id
    @Column(name = "quote_id")
    private long quoteId;

    private Instant at;

    @Column(name = "signed_on")
    private LocalDate day;

    @Column(name = "person_id")
    private @Nullable Long personId;

    private String name;
    private String role;
    private String email;

    /** The handles of the optional lines that were taken, one on each line. */
    private String chosen;

    @Column(name = "once_gross")
    private BigDecimal onceGross;

    @Column(name = "month_gross")
    private BigDecimal monthGross;

    /** What makes the signer's hash in the text tell nothing once it is gone. */
    private String salt;

    private String content;
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected QuoteAcceptance() {}

    QuoteAcceptance(Quote quote, Signer by, Agreement agreed, Instant now, LocalDate day) {
        quoteId = quote.id();
        at = now;
        this.day = day;
        personId = by.person();
        name = agreed.name();
        role = agreed.role();
        email = by.email();
        salt = UUID.randomUUID().toString();
        chosen = String.join("\n", agreed.chosen());
        QuoteTotals totals = quote.content().totals(agreed.chosen());
        onceGross = totals.once().gross();
        monthGross = totals.month().gross();
        content = AgreedText.of(
                quote.number(), quote.content(), agreed.chosen(), day, Sha256.hex(salt + name + role + email));
        hash = Sha256.hex(content);
    }

    /** Only what is in the quote as well counts as chosen. */
    static Set<String> chosen(QuoteContent content, Set<String> asked) {
        Set<String> chosen = new LinkedHashSet<>();
        content.lines().stream()
                .filter(line -> line.optional() && asked.contains(line.handle()))
                .forEach(line -> chosen.add(line.handle()));
        return chosen;
    }

    QuoteDetails.Signed signed() {
        return new QuoteDetails.Signed(
                at, day, name, role, email, chosen.isEmpty() ? Set.of() : Set.of(chosen.split("\n")), hash);
    }

    @Override
    public Long getId() {
        return quoteId;
    }

    /** It is stored once: a second one fails on the key. */
    @Override
    public boolean isNew() {
        return true;
    }
}
