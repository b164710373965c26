/** Who quotes are from and for, and how much one of them may ask. */
@NullMarked
package nl.buro3.productentool.sales.quote.people;

import org.jspecify.annotations.NullMarked;
