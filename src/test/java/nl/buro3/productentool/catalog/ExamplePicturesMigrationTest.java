package nl.buro3.productentool.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buro3.productentool.support.Databases;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Pictures that a portal stored with its examples stay at their addresses, with their words and their bytes. */
class ExamplePicturesMigrationTest {

    static Stream<String> databases() {
        return Stream.of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", Databases.freshPostgresUrl());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyPictureIsWhereItWas(String url) {
        DriverManagerDataSource source =
                new DriverManagerDataSource(url, url.contains(":h2:") ? "portal" : "postgres", "");
        migrate(source, "22?");
        JdbcClient database = JdbcClient.create(source);
        fill(database);

        migrate(source, "23?");

        List<String> pictures = database.sql("""
                select e.id, e.position, e.alternative, p.media_type, p.content from example_picture e
                join picture p on p.id = e.picture_id order by e.id""")
                .query((row, number) -> row.getLong("id") + " " + row.getInt("position") + " "
                        + row.getString("alternative") + " " + row.getString("media_type") + " "
                        + new String(row.getBytes("content"), StandardCharsets.UTF_8))
                .list();
        assertThat(pictures).containsExactly("2 1 Kaas image/png KAAS", "3 0 Fiets image/webp FIETS");
        assertThat(database.sql("select count(*) from picture")
                        .query(Long.class)
                        .single())
                .as("with the one of the card")
                .isEqualTo(3);
    }

    private static void migrate(DriverManagerDataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/{vendor}")
                .target(target)
                .load()
                .migrate();
    }

    /** The first picture of an example is gone: numbers of pictures and of rows are not the same. */
    private static void fill(JdbcClient database) {
        database.sql("insert into category (path, name) values ('web', 'Web')").update();
        database.sql("insert into picture (media_type, content) values ('image/jpeg', cast('KAART' as bytea))")
                .update();
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_unit, status, picture_id, created_at,
                    updated_at)
                select 'webshop', 'Webshop', c.id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', p.id, current_timestamp,
                    current_timestamp
                from category c cross join picture p""").update();
        database.sql("insert into example (product_id, position, title, text) select id, 0, 'T', 'T' from product")
                .update();
        picture(database, 0, "image/png", "Weg", "WEG");
        picture(database, 1, "image/png", "Kaas", "KAAS");
        picture(database, 0, "image/webp", "Fiets", "FIETS");
        database.sql("delete from example_picture where alternative = 'Weg'").update();
    }

    private static void picture(JdbcClient database, int position, String type, String alternative, String content) {
        database.sql("""
                insert into example_picture (example_id, position, media_type, alternative, content)
                select id, :position, :type, :alternative, :content from example""")
                .param("position", position)
                .param("type", type)
                .param("alternative", alternative)
                .param("content", content.getBytes(StandardCharsets.UTF_8))
                .update();
    }
}
