package nl.buro3.productentool.sales.quote.draft;

import java.time.Duration;
import nl.buro3.productentool.common.RateLimit;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.quote.detail.Signer;
import org.springframework.stereotype.Component;

/**
 * How much one person may ask of the house in an hour: each quote and each question is work for somebody, and a letter. Who
 * reads a quote through its own link is known by the address that it was made for. Counted per node.
 */
@Component
public class QuoteLimits {

    public static final int MOST_QUOTES = 20;
    public static final int MOST_QUESTIONS = 40;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final long REMEMBERED = 10_000;

    private final RateLimit<String> quotes = new RateLimit<>(MOST_QUOTES, HOUR, HOUR, REMEMBERED);
    private final RateLimit<String> questions = new RateLimit<>(MOST_QUESTIONS, HOUR, HOUR, REMEMBERED);

    /**
     * Counts one more quote.
     *
     * @throws RefusedStepException when they asked for so many
     */
    public void countQuote(Signer by) {
        count(quotes, by);
    }

    /**
     * Counts one more question.
     *
     * @throws RefusedStepException when they asked so many
     */
    public void countQuestion(Signer by) {
        count(questions, by);
    }

    private static void count(RateLimit<String> limit, Signer by) {
        if (!limit.allows(by.person() == null ? by.email() : String.valueOf(by.person()))) {
            throw new RefusedStepException(Reason.MANY);
        }
    }
}
