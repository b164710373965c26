/** Touchpoints in: visits, consent, what is counted. */
@NamedInterface("recording")
@NullMarked
package nl.buro3.productentool.journey.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
