package nl.buro3.productentool.sales.quote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets quotes expire of which the last day is over, and forgets those that the books need no longer. On several nodes each does what the others did not yet: a quote is
 * locked, looked at again, and noted once. Nobody waits for it: past its day a quote cannot be accepted anyway.
 */
@Component
class QuoteExpiry {

    private static final int AT_ONCE = 500;

    /** So long the law has the books kept, after the year itself. */
    private static final int YEARS = 7;

    private static final Logger log = LoggerFactory.getLogger(QuoteExpiry.class);

    private final Quotes quotes;
    private final TransactionOperations transaction;
    private final QuoteTrail trail;
    private final Clock clock;

    QuoteExpiry(Quotes quotes, TransactionOperations transaction, QuoteTrail trail, Clock clock) {
        this.quotes = quotes;
        this.transaction = transaction;
        this.trail = trail;
        this.clock = clock;
    }

    /** A minute after the start, and every night. */
    @Scheduled(initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    @Scheduled(cron = "${portal.quotes.expire-at:0 7 0 * * *}")
    public void expire() {
        LocalDate today = LocalDate.now(clock);
        List<Long> over = quotes.over(today, Limit.of(AT_ONCE));
        long expired = over.stream().filter(id -> expire(id, today)).count();
        if (expired > 0) {
            log.info("{} quotes have expired", expired);
        }
        if (over.size() == AT_ONCE && expired > 0) {
            expire();
        }
    }

    /** Every night: forgets what nobody touched since seven years before this one, whatever became of it. */
    @Scheduled(cron = "${portal.quotes.forget-at:0 57 3 * * *}")
    public void forget() {
        LocalDate before = LocalDate.of(LocalDate.now(clock).getYear() - YEARS, 1, 1);
        Integer forgotten = transaction.execute(status ->
                quotes.deleteUntouchedSince(before.atStartOfDay(clock.getZone()).toInstant()));
        if (forgotten != null && forgotten > 0) {
            log.info("Deleted {} quotes that nobody touched since {}", forgotten, before);
        }
    }

    private boolean expire(long id, LocalDate today) {
        return Boolean.TRUE.equals(transaction.execute(status -> quotes.forChange(id)
                .filter(quote -> {
                    QuoteState before = quote.state();
                    boolean isOver = quote.expire(today, clock.instant());
                    if (isOver) {
                        trail.moved("expired", quote, before);
                    }
                    return isOver;
                })
                .isPresent()));
    }
}
