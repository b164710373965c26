/** The documents that belong to what an organisation has: what they are, their bytes say. */
@NullMarked
package nl.buro3.productentool.sales.document;

import org.jspecify.annotations.NullMarked;
