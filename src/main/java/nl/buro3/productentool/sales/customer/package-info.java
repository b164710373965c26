/** What colleagues keep of a customer company. */
@NamedInterface("care")
@NullMarked
package nl.buro3.productentool.sales.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
