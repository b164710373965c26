/** At which numbers people are called: their own to give, and employees' to see. */
@NamedInterface("phone")
@NullMarked
package nl.buro3.productentool.account.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
