/** A bundle taken to the meeting: its agenda, and the same on paper. */
@NullMarked
package nl.buro3.productentool.sales.ui.bundle.meeting;

import org.jspecify.annotations.NullMarked;
