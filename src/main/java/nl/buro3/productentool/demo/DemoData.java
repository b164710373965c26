package nl.buro3.productentool.demo;

import nl.buro3.productentool.account.AccountSeed;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.recommendation.Recommendations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty portal with the demo data, all of it or nothing. */
@Component
@ConditionalOnProperty("portal.demo")
@ConditionalOnWebApplication
class DemoData {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final CatalogSeed catalog;
    private final AccountSeed accounts;
    private final Recommendations recommendations;

    DemoData(CatalogSeed catalog, AccountSeed accounts, Recommendations recommendations) {
        this.catalog = catalog;
        this.accounts = accounts;
        this.recommendations = recommendations;
    }

    @Transactional
    @EventListener(ApplicationStartedEvent.class)
    public void loadTheFirstTime() {
        if (catalog.isEmpty()) {
            log.info("Loading the demo catalogue");
            catalog.load();
            recommendations.loadDemo();
            accounts.load();
        }
    }
}
