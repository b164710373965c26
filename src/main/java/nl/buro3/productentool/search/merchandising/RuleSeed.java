package nl.buro3.productentool.search.merchandising;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.DataFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Puts the demo's rules in, with periods around today. For the demo, the rest of the package is the search's own. */
@Component
@NamedInterface("demo")
public class RuleSeed {

    private final Merchandising merchandising;
    private final Catalog catalog;
    private final Clock clock;

    RuleSeed(Merchandising merchandising, Catalog catalog, Clock clock) {
        this.merchandising = merchandising;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Loads {@code demo/search-rules.yaml}, after the catalogue. */
    public void load() {
        merchandising.loadDemo(DataFiles.list("demo/search-rules.yaml", Entry.class).stream()
                .map(this::content)
                .toList());
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
