package nl.buro3.productentool;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules know each other by their root packages and named interfaces only, and not in a circle. */
class ModularityTest {

    @Test
    void noModuleEntersWhatAnotherKeepsToItself() {
        ApplicationModules.of(ProductentoolApplication.class).verify();
    }
}
