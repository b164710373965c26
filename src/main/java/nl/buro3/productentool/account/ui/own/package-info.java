/** The page of somebody's own account. */
@NamedInterface("ui-own")
@NullMarked
package nl.buro3.productentool.account.ui.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
