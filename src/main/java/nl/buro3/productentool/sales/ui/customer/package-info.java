/** A customer company's page for colleagues. */
@NamedInterface("customer")
@NullMarked
package nl.buro3.productentool.sales.ui.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
