package nl.buro3.productentool.sales.quote;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import nl.buro3.productentool.common.OpaqueToken;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The own links of quotes, for who has no account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QuoteDoors {

    private final EntityManager database;
    private final QuoteAcceptances acceptances;
    private final Clock clock;

    QuoteDoors(EntityManager database, QuoteAcceptances acceptances, Clock clock) {
        this.database = database;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    /** A new link to a quote, in place of any before it; it is known here only, and kept as a hash. */
    public String make(long quote) {
        String token = OpaqueToken.next();
        database.merge(new QuoteDoor(quote, token));
        return token;
    }

    /** The quote behind a link. */
    public Optional<Long> behind(String token) {
        return find(token, LockModeType.NONE).map(QuoteDoor::quoteId);
    }

    /** A new code for a link. */
    public Optional<String> code(String token) {
        return find(token, LockModeType.PESSIMISTIC_WRITE).map(door -> door.lock(clock.instant()));
    }

    /** The quote behind a link, where this is its code. */
    public Optional<Long> open(String token, String code) {
        return find(token, LockModeType.PESSIMISTIC_WRITE)
                .filter(door -> door.open(code, clock.instant()))
                .map(QuoteDoor::quoteId);
    }

    /** How a quote was accepted, if it was. */
    public Optional<QuoteDetails.Signed> agreed(long quote) {
        return acceptances.findById(quote).map(QuoteAcceptance::signed);
    }

    private Optional<QuoteDoor> find(String token, LockModeType lock) {
        return database.createQuery("select d from QuoteDoor d where d.linkHash = :hash", QuoteDoor.class)
                .setParameter("hash", Sha256.hex(token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
