package nl.buro3.productentool.journey.recording;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.AccountSeed;
import nl.buro3.productentool.account.AccountSeed.DemoLogin;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import nl.buro3.productentool.journey.Times;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.recording.DemoSteps.DemoLink;
import nl.buro3.productentool.sharing.ShareLinkSeed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts five weeks of demo journey in, always the last five, the same each time. */
@Component
@Transactional
@Order(DemoPart.JOURNEY)
public class JourneySeed implements DemoPart {

    private final JdbcClient jdbc;
    private final TouchpointStore touchpoints;
    private final CountedTouchpoints counting;
    private final Catalog catalog;
    private final AccountSeed accounts;
    private final Clock clock;

    JourneySeed(
            JdbcClient jdbc,
            TouchpointStore touchpoints,
            CountedTouchpoints counting,
            Catalog catalog,
            AccountSeed accounts,
            Clock clock) {
        this.jdbc = jdbc;
        this.touchpoints = touchpoints;
        this.counting = counting;
        this.catalog = catalog;
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Cast(Map<String, Long> products, Map<String, Account> people, Map<String, DemoLink> links) {

        @Nullable
        Account person(@Nullable String email) {
            return email == null ? null : people.get(email);
        }
    }

    @Override
    public String name() {
        return "visits";
    }

    /** Loads {@code demo/journey.yaml}, after the catalogue, the people and the share links. */
    @Override
    public void load() {
        List<DemoEntry> entries = DataFiles.list("demo/journey.yaml", DemoEntry.class);
        Cast cast = new Cast(products(), people(), links());
        List<Touchpoint> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            DemoEntry entry = entries.get(i);
            UUID id = uuid("visit " + i);
            all.addAll(entry.apart() == null ? visit(id, entry, cast) : List.of(apart(id, entry, entry.apart(), cast)));
        }
        cast.links().forEach((key, link) -> all.add(shared(key, link)));
        touchpoints.add(all);
        all.stream().map(Touchpoint::visit).filter(Objects::nonNull).distinct().forEach(counting::decide);
    }

    @Override
    public long size() {
        return jdbc.sql("select count(*) from visit where demo")
                .query(Long.class)
                .single();
    }

    @Override
    public void remove() {
        jdbc.sql("delete from touchpoint where demo or visit_id in (select id from visit where demo)")
                .update();
        jdbc.sql("delete from visit where demo").update();
        jdbc.sql("delete from visitor where demo").update();
    }

    private List<Touchpoint> visit(UUID id, DemoEntry entry, Cast cast) {
        Instant start = entry.moment(clock);
        DemoSteps steps = new DemoSteps(id, start, cast.products(), cast.links());
        entry.steps().forEach(steps::take);
        Account person = cast.person(entry.who());
        UUID visitor = entry.browser() == null ? null : visitor(entry.browser(), person, start);
        jdbc.sql("""
                        insert into visit
                            (id, visitor_id, person_id, link_id, staff, device, source, started_at, last_at, demo)
                        values (?, cast(? as uuid), cast(? as bigint), cast(? as bigint), ?, ?, ?, ?, ?, true)""")
                .param(id)
                .param(visitor)
                .param(person == null ? null : person.id())
                .param(steps.link())
                .param(person != null && person.isStaff())
                .param(entry.kind().name())
                .param(entry.source() == null ? "" : entry.source())
                .param(Times.stored(start))
                .param(Times.stored(steps.end()))
                .update();
        return steps.done();
    }

    /** The visitor of this browser, who is there from the first of its visits on. */
    private UUID visitor(String browser, @Nullable Account person, Instant at) {
        UUID id = uuid("browser " + browser);
        boolean known = jdbc.sql("""
                        update visitor set last_seen = greatest(last_seen, cast(:at as timestamp with time zone)),
                            person_id = coalesce(cast(:person as bigint), person_id)
                        where id = :id""")
                        .param("id", id)
                        .param("at", Times.stored(at))
                        .param("person", person == null ? null : person.id())
                        .update()
                > 0;
        if (!known) {
            jdbc.sql("""
                            insert into visitor (id, first_seen, last_seen, person_id, demo)
                            values (:id, :at, :at, cast(:person as bigint), true)""")
                    .param("id", id)
                    .param("at", Times.stored(at))
                    .param("person", person == null ? null : person.id())
                    .update();
        }
        return id;
    }

    /** {@code type words}, or {@code type @product}. */
    private Touchpoint apart(UUID id, DemoEntry entry, String what, Cast cast) {
        String[] words = what.split(" ", 2);
        TouchpointType type = TouchpointType.valueOf(words[0].toUpperCase(Locale.ROOT));
        Account person = cast.person(entry.who());
        Long product = words[1].startsWith("@") ? cast.products().get(words[1].substring(1)) : null;
        return new Touchpoint(
                id,
                null,
                person == null ? null : person.id(),
                type,
                entry.moment(clock),
                product,
                null,
                product == null ? words[1] : "",
                null,
                true);
    }

    private static Touchpoint shared(String key, DemoLink link) {
        return new Touchpoint(
                uuid("link " + key),
                null,
                link.creator(),
                TouchpointType.LINK_SHARED,
                link.createdAt(),
                link.product(),
                link.id(),
                "",
                null,
                true);
    }

    private Map<String, Long> products() {
        List<String> slugs =
                jdbc.sql("select slug from product").query(String.class).list();
        return catalog.idsOf(slugs);
    }

    private Map<String, Account> people() {
        return accounts.logins().stream()
                .map(DemoLogin::account)
                .collect(Collectors.toMap(Account::email, Function.identity()));
    }

    private Map<String, DemoLink> links() {
        Map<String, String> keys = ShareLinkSeed.keys();
        return jdbc
                .sql("select * from share_link where demo")
                .query((row, n) -> Map.entry(
                        Objects.requireNonNull(keys.get(row.getString("token_hash"))),
                        new DemoLink(
                                row.getLong("id"),
                                row.getLong("product_id"),
                                row.getLong("creator_id"),
                                Times.read(row, "created_at"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(("demo " + name).getBytes(StandardCharsets.UTF_8));
    }
}
