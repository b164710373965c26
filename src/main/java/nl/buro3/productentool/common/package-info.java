/** Values that every module shares: money, texts, languages. No beans. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.buro3.productentool.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
