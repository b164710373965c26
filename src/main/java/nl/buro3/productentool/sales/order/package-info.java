/** Orders of what has a fixed price: what would be ordered, the order itself with its number, and how it is paid. */
@NullMarked
package nl.buro3.productentool.sales.order;

import org.jspecify.annotations.NullMarked;
