/** What was recorded, in figures and timelines. */
@NullMarked
package nl.buro3.productentool.journey.insight;

import org.jspecify.annotations.NullMarked;
