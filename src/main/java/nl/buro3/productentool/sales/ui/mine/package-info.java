/** What is a customer's own, on one page, and who has what for employees. */
@NullMarked
package nl.buro3.productentool.sales.ui.mine;

import org.jspecify.annotations.NullMarked;
