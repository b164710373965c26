package nl.buro3.productentool.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.AccountSeed;
import nl.buro3.productentool.account.AccountSeed.DemoLogin;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import nl.buro3.productentool.common.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the demo share links in, under tokens that the demo journey knows: {@code demo-} and the key. */
@Component
@Transactional
@Order(DemoPart.LINKS)
public class ShareLinkSeed implements DemoPart {

    private static final String DEMO = "demo-";
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final ShareLinkRepository links;
    private final Catalog catalog;
    private final AccountSeed accounts;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TokenSeal seal;

    ShareLinkSeed(
            ShareLinkRepository links,
            Catalog catalog,
            AccountSeed accounts,
            TokenSeal seal,
            JdbcClient jdbc,
            Clock clock) {
        this.links = links;
        this.seal = seal;
        this.catalog = catalog;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "links";
    }

    /** Loads {@code demo/links.yaml}, after the catalogue and the people. */
    @Override
    public void load() {
        List<LinkEntry> entries = DataFiles.list("demo/links.yaml", LinkEntry.class);
        Map<String, Long> products =
                catalog.idsOf(entries.stream().map(LinkEntry::product).collect(Collectors.toSet()));
        Map<String, Long> people = accounts.logins().stream()
                .map(DemoLogin::account)
                .collect(Collectors.toMap(Account::email, Account::id));
        entries.forEach(entry -> save(entry, products, people));
    }

    /** The keys of the demo links by the hashes of their tokens. */
    public static Map<String, String> keys() {
        return DataFiles.list("demo/links.yaml", LinkEntry.class).stream()
                .map(LinkEntry::key)
                .collect(Collectors.toMap(key -> Sha256.hex(DEMO + key), key -> key));
    }

    @Override
    public long size() {
        return jdbc.sql("select count(*) from share_link where demo")
                .query(Long.class)
                .single();
    }

    @Override
    public void remove() {
        jdbc.sql("delete from share_link where demo or creator_id in (select id from person where demo)")
                .update();
    }

    private void save(LinkEntry entry, Map<String, Long> products, Map<String, Long> people) {
        long product = Objects.requireNonNull(products.get(entry.product()), entry.product());
        long creator = Objects.requireNonNull(people.get(entry.creator()), entry.creator());
        LinkPurpose purpose = new LinkPurpose(entry.recipient(), entry.quote(), organisation(entry.organisation()));
        Instant createdAt = LocalDate.now(clock)
                .minusDays(entry.daysAgo())
                .atTime(MORNING)
                .atZone(clock.getZone())
                .toInstant();
        links.save(new ShareLink(DEMO + entry.key(), seal, List.of(product), purpose, creator, createdAt).asDemo());
    }

    private @Nullable Long organisation(@Nullable String handle) {
        return handle == null
                ? null
                : jdbc.sql("select id from organisation where handle = ?")
                        .param(handle)
                        .query(Long.class)
                        .single();
    }

    record LinkEntry(
            String key,
            String product,
            @Nullable String recipient,
            @Nullable String quote,
            @Nullable String organisation,
            String creator,
            int daysAgo) {}
}
