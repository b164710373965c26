/**
 * What every module hangs its pages on: entries of the menus, addresses that take plain forms, which changes pages show, and
 * copies of what a page asks for each time.
 */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package nl.buro3.productentool.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
