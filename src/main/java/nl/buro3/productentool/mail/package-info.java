/** The outbox and the letters in it; knows nobody. */
@ApplicationModule(allowedDependencies = {"common", "page"})
@NullMarked
package nl.buro3.productentool.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
