/** Where people are logged in, as they see and end it themselves. */
@NamedInterface("device")
@NullMarked
package nl.buro3.productentool.account.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
