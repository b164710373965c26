/** Logging in by a passkey, and keeping one's own. */
@NamedInterface("passkey")
@NullMarked
package nl.buro3.productentool.account.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
