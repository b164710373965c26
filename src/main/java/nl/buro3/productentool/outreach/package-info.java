/** What readers ask: the inbox in which it waits, and the mail about it. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::phone",
            "account::privacy",
            "catalog",
            "catalog::problem",
            "catalog::specialist",
            "catalog::ui",
            "common",
            "mail",
            "page",
            "page::ui"
        })
@NullMarked
package nl.buro3.productentool.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
