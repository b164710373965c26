/** How somebody gets an account by themselves, and who lets them into an organisation that is there. */
@NamedInterface("registration")
@NullMarked
package nl.buro3.productentool.account.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
