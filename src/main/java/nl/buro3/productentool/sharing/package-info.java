/** Share links to product cards and who they were meant for. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::privacy",
            "account::proof",
            "catalog",
            "catalog::category",
            "catalog::specialist",
            "catalog::ui",
            "common",
            "mail",
            "outreach",
            "outreach::ui",
            "page",
            "search",
            "search::ui"
        })
@NullMarked
package nl.buro3.productentool.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
