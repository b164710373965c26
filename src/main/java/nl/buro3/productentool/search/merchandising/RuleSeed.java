package nl.buro3.productentool.search.merchandising;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the demo's rules in, with periods around today. */
@Component
@Order(DemoPart.SEARCH_RULES)
public class RuleSeed implements DemoPart {

    private final Merchandising merchandising;
    private final Catalog catalog;
    private final Clock clock;

    RuleSeed(Merchandising merchandising, Catalog catalog, Clock clock) {
        this.merchandising = merchandising;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "search-rules";
    }

    /** Loads {@code demo/search-rules.yaml}, after the catalogue. */
    @Override
    public void load() {
        merchandising.loadDemo(DataFiles.list("demo/search-rules.yaml", Entry.class).stream()
                .map(this::content)
                .toList());
    }

    @Override
    public long size() {
        return merchandising.demoSize();
    }

    @Override
    public void remove() {
        merchandising.removeDemo();
    }

    private RuleContent content(Entry entry) {
        Long product = entry.product() == null
                ? null
                : catalog.idsOf(List.of(entry.product())).get(entry.product());
        return new RuleContent(
                entry.query(),
                entry.kind(),
                product,
                entry.place(),
                entry.target(),
                inDays(entry.beginsInDays()),
                inDays(entry.endsInDays()),
                entry.note());
    }

    private @Nullable LocalDate inDays(@Nullable Integer days) {
        return days == null ? null : LocalDate.now(clock).plusDays(days);
    }

    record Entry(
            String query,
            RuleKind kind,
            @Nullable String product,
            @Nullable Integer place,
            @Nullable String target,
            @Nullable Integer beginsInDays,
            @Nullable Integer endsInDays,
            String note) {}
}
