/** What pages get of quotes, what they ask by, and what somebody says who accepts one: values without a way back to the database. */
@NullMarked
package nl.buro3.productentool.sales.quote.detail;

import org.jspecify.annotations.NullMarked;
