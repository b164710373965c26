/** The form with which a bundle is shared with colleagues. */
@NullMarked
package nl.buro3.productentool.sales.ui.bundle.sharing;

import org.jspecify.annotations.NullMarked;
