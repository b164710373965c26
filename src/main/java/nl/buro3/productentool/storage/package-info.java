/**
 * The ground that the portal stands on: the connections to its database, the room on its disk, and whether both are there.
 * Knows nothing of what is stored.
 */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package nl.buro3.productentool.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
