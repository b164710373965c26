/** Loads the demo catalogue, people and journey the first time. */
@ApplicationModule(allowedDependencies = {"account", "audit", "catalog", "common", "page", "page::ui", "search::index"})
@NullMarked
package nl.buro3.productentool.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
