/** What sales prints. */
@NullMarked
package nl.buro3.productentool.sales.paper;

import org.jspecify.annotations.NullMarked;
