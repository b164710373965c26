/** Product cards, categories, problems, relations and specialists: what they hold, and what changed by whom. */
@ApplicationModule(allowedDependencies = {"account", "account::privacy", "audit", "common", "page::ui"})
@NullMarked
package nl.buro3.productentool.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
