/** Who has what, and what customers ask about it, for employees. */
@NullMarked
package nl.buro3.productentool.sales.ui.desk;

import org.jspecify.annotations.NullMarked;
