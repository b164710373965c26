/** The bundle's page and its buttons. */
@NullMarked
package nl.buro3.productentool.sales.ui.bundle;

import org.jspecify.annotations.NullMarked;
