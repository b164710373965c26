/** The page of somebody's own account. */
@NullMarked
package nl.buro3.productentool.account.ui.own;

import org.jspecify.annotations.NullMarked;
