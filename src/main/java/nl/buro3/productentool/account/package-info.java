/** People, organisations, roles and log-in. */
@ApplicationModule(allowedDependencies = {"audit", "common", "mail", "page", "page::ui", "storage"})
@NullMarked
package nl.buro3.productentool.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
