/** Layout, prerendering, error pages and security of the whole portal; no other module knows it. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::device",
            "account::login",
            "account::passkey",
            "account::ui",
            "account::ui-own",
            "catalog",
            "catalog::category",
            "catalog::problem",
            "catalog::ui",
            "common",
            "journey::recording",
            "journey::ui",
            "outreach",
            "outreach::ui",
            "page",
            "page::ui",
            "search",
            "search::ui",
            "sharing",
            "storage"
        })
@NullMarked
package nl.buro3.productentool.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
