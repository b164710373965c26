package nl.buro3.productentool.sales.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.buro3.productentool.account.proof.OneTimeCode;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.page.OffPages;

/** The own link of a quote, and the code that opens it: of both only hashes are kept. */
@Entity
@OffPages
@Table(name = "quote_door")
class QuoteDoor {

    @Id
    @Column(name = "quote_id")
    private long quoteId;

    @Column(name = "link_hash")
    private String linkHash;

    private OneTimeCode code = new OneTimeCode();

    @SuppressWarnings("NullAway.Init")
    protected QuoteDoor() {}

    QuoteDoor(long quote, String token) {
        quoteId = quote;
        linkHash = Sha256.hex(token);
    }

    /** A new code, which takes the place of any before it. */
    String lock(Instant now) {
        return code.next(linkHash, now);
    }

    /** Tries a code; one that was right opens once, and after too many tries none does. */
    boolean open(String typed, Instant now) {
        return code.opens(linkHash, typed, now);
    }

    long quoteId() {
        return quoteId;
    }
}
