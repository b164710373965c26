/** Visits and touchpoints: what visitors did, in which phase of their journey. */
@NullMarked
package nl.buro3.productentool.journey;

import org.jspecify.annotations.NullMarked;
