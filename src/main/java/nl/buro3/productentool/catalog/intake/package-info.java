/** Takes cards that come from elsewhere, each by its address: new ones are made, others changed. */
@NullMarked
package nl.buro3.productentool.catalog.intake;

import org.jspecify.annotations.NullMarked;
