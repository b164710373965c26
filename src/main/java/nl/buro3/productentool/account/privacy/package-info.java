/** Handing out and erasing what is kept of somebody. */
@NamedInterface("privacy")
@NullMarked
package nl.buro3.productentool.account.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
