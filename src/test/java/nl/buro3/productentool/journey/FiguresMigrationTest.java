package nl.buro3.productentool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buro3.productentool.support.Databases;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Rows that a portal stored before it was said what counts are brought under the definitions. */
class FiguresMigrationTest {

    private JdbcTemplate database = new JdbcTemplate();

    static Stream<String> databases() {
        return Stream.of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", Databases.freshPostgresUrl());
    }

    private static Flyway flyway(DriverManagerDataSource source, String target) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/{vendor}")
                .target(target)
                .load();
    }

    private void visit(String id, boolean tied, boolean staff) {
        database.update(
                "insert into visit (id, link_id, staff, started_at, last_at) values"
                        + " (cast(? as uuid), cast(? as bigint), ?, current_timestamp, current_timestamp)",
                uuid(id),
                tied ? 1 : null,
                staff);
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private void touchpoint(
            String name, String visit, int minute, String type, @Nullable Integer product, String subject) {
        database.update(
                "insert into touchpoint (id, visit_id, type, phase, at, product_id, link_id, subject) values"
                        + " (cast(? as uuid), cast(? as uuid), ?, 'CONSIDERATION', cast(? as timestamp with time zone),"
                        + " cast(? as bigint), cast(? as bigint), ?)",
                uuid(name),
                visit.isEmpty() ? null : uuid(visit),
                type,
                "2026-11-20 10:%02d:00+00".formatted(minute),
                product,
                type.equals("LINK_OPENED") ? 1 : null,
                subject);
    }

    private String stored(String name) {
        return Objects.requireNonNull(database.queryForObject(
                "select concat(type, case when counted then '' else ' again' end,"
                        + " case when visit_id is null then ' apart ' else '' end, case when visit_id is null then subject"
                        + " else '' end) from touchpoint where id = cast(? as uuid)",
                String.class,
                uuid(name)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void oldRowsAreReadByTheSameDefinitions(String url) {
        DriverManagerDataSource source =
                new DriverManagerDataSource(url, url.contains(":h2:") ? "portal" : "postgres", "");
        flyway(source, "13?").migrate();
        database = new JdbcTemplate(source);
        fill();

        flyway(source, "14?").migrate();

        assertThat(stored("seen")).isEqualTo("PRODUCT_VIEW");
        assertThat(stored("seen again")).isEqualTo("PRODUCT_VIEW again");
        assertThat(stored("seen anew")).isEqualTo("PRODUCT_VIEW");
        assertThat(stored("form")).isEqualTo("PAGE_VIEW");
        assertThat(stored("half")).isEqualTo("SEARCH again");
        assertThat(stored("whole")).isEqualTo("SEARCH");
        assertThat(stored("whole again")).isEqualTo("SEARCH again");
        assertThat(stored("opened")).isEqualTo("LINK_OPENED");
        assertThat(stored("opened again")).isEqualTo("LINK_OPENED again");
        assertThat(stored("scanned")).isEqualTo("LINK_FETCHED apart browser");
        assertThat(stored("by staff")).isEqualTo("LINK_FETCHED apart medewerker");
        assertThat(stored("by whom")).isEqualTo("LINK_OPENED apart ");
        assertThat(database.queryForObject("select count(*) from visit", Long.class))
                .isOne();
    }

    private void fill() {
        database.update("insert into category (path, name) values ('web', 'Web')");
        for (String slug : new String[] {"webshop", "logo"}) {
            database.update(
                    "insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)"
                            + " select ?, 'X', id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', current_timestamp, current_timestamp"
                            + " from category",
                    slug);
        }
        database.update("insert into person (email, name, role, password_hash) values ('a', 'A', 'EMPLOYEE', 'x')");
        database.update("insert into share_link (token, product_id, creator_id, created_at)"
                + " values ('t', 1, 1, current_timestamp)");
        visit("reader", true, false);
        touchpoint("opened", "reader", 0, "LINK_OPENED", 1, "");
        touchpoint("seen", "reader", 1, "PRODUCT_VIEW", 1, "product");
        touchpoint("opened again", "reader", 2, "LINK_OPENED", 1, "");
        touchpoint("seen again", "reader", 3, "PRODUCT_VIEW", 1, "product");
        touchpoint("form", "reader", 4, "PRODUCT_VIEW", 1, "contact");
        touchpoint("half", "reader", 5, "SEARCH", null, "lo");
        touchpoint("whole", "reader", 6, "SEARCH", null, "Logo");
        touchpoint("other", "reader", 7, "PRODUCT_VIEW", 2, "product");
        touchpoint("whole again", "reader", 8, "SEARCH", null, "logo");
        touchpoint("seen anew", "reader", 9, "PRODUCT_VIEW", 1, "product");
        visit("scanner", true, false);
        touchpoint("scanned", "scanner", 0, "LINK_OPENED", 1, "");
        visit("staff", true, true);
        touchpoint("by staff", "staff", 0, "LINK_OPENED", 1, "");
        touchpoint("by whom", "", 30, "LINK_OPENED", 1, "");
    }
}
