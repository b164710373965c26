/** What follows from "this looks right": the bundle, the quote, the order, and what an organisation has. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::member",
            "account::phone",
            "account::privacy",
            "account::proof",
            "account::registration",
            "account::ui",
            "account::ui-own",
            "audit",
            "catalog",
            "catalog::category",
            "catalog::specialist",
            "catalog::ui",
            "common",
            "mail",
            "outreach",
            "outreach::ui",
            "page",
            "page::ui",
            "sharing",
            "sharing::ui"
        })
@NullMarked
package nl.buro3.productentool.sales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
