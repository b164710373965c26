package nl.buro3.productentool.outreach;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody brought a question into a state.
 *
 * @param personId null for somebody who is gone
 */
@Embeddable
record Turn(Instant at, @Nullable Long personId) {}
