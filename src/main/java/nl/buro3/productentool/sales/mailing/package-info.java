/** Mail with chosen cards to customers' people, who can stop it. */
@NullMarked
package nl.buro3.productentool.sales.mailing;

import org.jspecify.annotations.NullMarked;
