/** What was recorded, in figures and timelines; which touchpoints count is decided when they are recorded. */
@NullMarked
package nl.buro3.productentool.journey.insight;

import org.jspecify.annotations.NullMarked;
