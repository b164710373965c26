/** The log-in page. */
@NullMarked
package nl.buro3.productentool.account.ui;

import org.jspecify.annotations.NullMarked;
