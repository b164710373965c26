/** What employees see of the journey: per product, per customer, per link; and the question about being followed. */
@org.springframework.modulith.NamedInterface("ui")
@NullMarked
package nl.buro3.productentool.journey.ui;

import org.jspecify.annotations.NullMarked;
