package nl.buro3.productentool.demo;

import nl.buro3.productentool.account.AccountSeed;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.journey.JourneySeed;
import nl.buro3.productentool.outreach.InquirySeed;
import nl.buro3.productentool.recommendation.Recommendations;
import nl.buro3.productentool.search.merchandising.RuleSeed;
import nl.buro3.productentool.sharing.ShareLinkSeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty portal with the demo data, all of it or nothing. */
@Component
@ConditionalOnProperty("portal.demo")
@ConditionalOnWebApplication
class DemoData implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final CatalogSeed catalog;
    private final AccountSeed accounts;
    private final Recommendations recommendations;
    private final ShareLinkSeed links;
    private final JourneySeed journey;
    private final RuleSeed rules;
    private final InquirySeed questions;
    private final TransactionTemplate transactions;
    private volatile boolean running;

    DemoData(
            CatalogSeed catalog,
            AccountSeed accounts,
            Recommendations recommendations,
            ShareLinkSeed links,
            JourneySeed journey,
            RuleSeed rules,
            InquirySeed questions,
            PlatformTransactionManager transactions) {
        this.catalog = catalog;
        this.accounts = accounts;
        this.recommendations = recommendations;
        this.links = links;
        this.journey = journey;
        this.rules = rules;
        this.questions = questions;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** After the index is ready, before the first request is taken. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
        if (catalog.isEmpty()) {
            log.info("Loading the demo catalogue");
            transactions.executeWithoutResult(status -> load());
        }
    }

    private void load() {
        catalog.load();
        recommendations.loadDemo();
        accounts.load();
        links.load();
        journey.load();
        rules.load();
        questions.load();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
