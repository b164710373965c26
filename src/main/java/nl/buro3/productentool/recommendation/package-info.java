/** Related and recommended products. */
@ApplicationModule(
        allowedDependencies = {"catalog", "catalog::category", "catalog::specialist", "catalog::ui", "common"})
@NullMarked
package nl.buro3.productentool.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
