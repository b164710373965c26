/** What employees see of the journey: per product, per customer, per link. */
@NullMarked
package nl.buro3.productentool.journey.ui;

import org.jspecify.annotations.NullMarked;
