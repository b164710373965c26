/** Logging in, staying in, and choosing a password. */
@NamedInterface("login")
@NullMarked
package nl.buro3.productentool.account.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
