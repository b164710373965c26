package nl.buro3.productentool.search.merchandising;

import java.time.Instant;
import nl.buro3.productentool.catalog.CardSummary;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is kept.
 *
 * @param card what it is about; null for a redirect
 * @param offered whether the card is still offered; a rule about another has no effect
 * @param version for saying on which version a change was made
 * @param changedBy the name of who changed it last; empty for one of the demo
 */
public record KnownRule(
        long id,
        RuleContent content,
        @Nullable CardSummary card,
        boolean offered,
        int version,
        String changedBy,
        Instant changedAt) {}
