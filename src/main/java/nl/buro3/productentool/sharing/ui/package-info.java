/** The share button and dialog, and the page of a link that leads nowhere any more. */
@NullMarked
package nl.buro3.productentool.sharing.ui;

import org.jspecify.annotations.NullMarked;
