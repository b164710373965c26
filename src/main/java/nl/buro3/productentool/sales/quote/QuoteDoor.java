package nl.buro3.productentool.sales.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** The own link of a quote, and the code that opens it: of both only hashes are kept. */
@Entity
@OffPages
@Table(name = "quote_door")
class QuoteDoor {

    static final Duration CODE_HOLDS = Duration.ofMinutes(15);
    static final int MOST_TRIES = 5;

    @Id
    @Column(name = "quote_id")
    private long quoteId;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "code_hash")
    private String codeHash = "";

    @Column(name = "code_until")
    private @Nullable Instant codeUntil;

    private int tries;

    @SuppressWarnings("NullAway.Init")
    protected QuoteDoor() {}

    QuoteDoor(long quote, String token) {
        quoteId = quote;
        linkHash = Sha256.hex(token);
    }

    /** A new code, which takes the place of any before it. */
    void lock(String code, Instant now) {
        codeHash = Sha256.hex(linkHash + code);
        codeUntil = now.plus(CODE_HOLDS);
        tries = 0;
    }

    /** Tries a code; one that was right opens once, and after too many tries none does. */
    boolean open(String code, Instant now) {
        if (codeUntil == null || !now.isBefore(codeUntil) || tries >= MOST_TRIES) {
            return false;
        }
        tries++;
        boolean isRight = codeHash.equals(Sha256.hex(linkHash + code));
        if (isRight) {
            codeUntil = null;
        }
        return isRight;
    }

    long quoteId() {
        return quoteId;
    }
}
