package nl.buro3.productentool.demo;

import java.util.List;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.common.DemoPart;
import nl.buro3.productentool.page.ContentChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills an empty portal with the demo data, all of it or nothing. */
@Component
@ConditionalOnProperty("portal.demo")
@ConditionalOnWebApplication
class DemoData implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final CatalogSeed catalog;
    private final List<DemoPart> parts;
    private final ContentChanges changes;
    private volatile boolean running;

    DemoData(CatalogSeed catalog, List<DemoPart> parts, ContentChanges changes) {
        this.catalog = catalog;
        this.parts = parts;
        this.changes = changes;
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
            changes.alone(this::load);
        }
    }

    /** Another node may have been first. */
    private void load() {
        if (catalog.isEmpty()) {
            log.info("Loading the demo catalogue");
            parts.forEach(DemoPart::load);
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
