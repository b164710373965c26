/** Who changed what that must be accounted for: features publish it, and administrators read it. */
@ApplicationModule(allowedDependencies = {"common", "page::ui"})
@NullMarked
package nl.buro3.productentool.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
