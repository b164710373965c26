/** What organisations have, since and until when, and what they ask about it. */
@NullMarked
package nl.buro3.productentool.sales.ownership;

import org.jspecify.annotations.NullMarked;
