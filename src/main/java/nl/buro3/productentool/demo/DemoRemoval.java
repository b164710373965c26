package nl.buro3.productentool.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.DemoPart;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.search.index.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes everything that the demo put in out again, in one step. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class DemoRemoval {

    private final List<DemoPart> parts;
    private final Accounts accounts;
    private final SearchIndex index;
    private final ContentChanges changes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    DemoRemoval(
            List<DemoPart> parts,
            Accounts accounts,
            SearchIndex index,
            ContentChanges changes,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.parts = parts;
        this.accounts = accounts;
        this.index = index;
        this.changes = changes;
        this.events = events;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** How much there is of each part of which there is anything, by its name; empty when there is no demo any more. */
    public Map<String, Long> extent() {
        Map<String, Long> extent = new LinkedHashMap<>();
        parts.forEach(part -> extent.put(part.name(), part.size()));
        extent.values().removeIf(size -> size == 0);
        return extent;
    }

    /**
     * Removes all of it.
     *
     * @throws IllegalStateException when nobody but demo people could log in and manage the portal afterwards; nothing
     *     is removed then
     */
    public void remove() {
        if (!accounts.hasOwnAdministrator()) {
            throw new IllegalStateException("no administrator besides the demo's");
        }
        transactions.executeWithoutResult(status -> {
            parts.reversed().forEach(DemoPart::remove);
            events.publishEvent(Accounts.audited("demo.removed", "demo", "", ""));
        });
        index.rebuild();
        changes.happened();
    }
}
