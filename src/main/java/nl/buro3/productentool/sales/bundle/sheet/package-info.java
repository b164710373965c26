/** What a bundle comes to when its cards are laid beside each other: about what it costs, and what is amiss. */
@NullMarked
package nl.buro3.productentool.sales.bundle.sheet;

import org.jspecify.annotations.NullMarked;
