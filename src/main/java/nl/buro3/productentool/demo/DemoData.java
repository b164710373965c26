package nl.buro3.productentool.demo;

import java.util.List;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.common.DemoPart;
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
    private final List<DemoPart> parts;
    private final TransactionTemplate transactions;
    private volatile boolean running;

    DemoData(CatalogSeed catalog, List<DemoPart> parts, PlatformTransactionManager transactions) {
        this.catalog = catalog;
        this.parts = parts;
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
            transactions.executeWithoutResult(status -> parts.forEach(DemoPart::load));
        }
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
