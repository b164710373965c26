/** Orders, and the products that an organisation has because of them. */
@NullMarked
package nl.buro3.productentool.sales.order;

import org.jspecify.annotations.NullMarked;
