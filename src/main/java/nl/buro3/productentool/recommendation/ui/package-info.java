/** The sections with related and recommended products, and the badge on a card. */
@NullMarked
package nl.buro3.productentool.recommendation.ui;

import org.jspecify.annotations.NullMarked;
