/** Visits and touchpoints: what visitors did, in which phase of their journey. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::privacy",
            "catalog",
            "catalog::category",
            "catalog::problem",
            "common",
            "outreach",
            "page",
            "page::ui",
            "sales::care",
            "sales::customer",
            "sales::events",
            "search",
            "search::ui",
            "sharing",
            "sharing::ui",
            "storage"
        })
@NullMarked
package nl.buro3.productentool.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
