/** What is a customer's own, on one page: what they have, what they ask about it, what they order. */
@NullMarked
package nl.buro3.productentool.sales.ui.mine;

import org.jspecify.annotations.NullMarked;
