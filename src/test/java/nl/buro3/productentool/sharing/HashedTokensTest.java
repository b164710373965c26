package nl.buro3.productentool.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.common.WrongSettingException;
import nl.buro3.productentool.support.Databases;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Links of before there were hashes go on opening, and are still known to who made them. */
class HashedTokensTest {

    private static final int MANY = 2500;

    @TempDir
    private Path data;

    static Stream<DriverManagerDataSource> databases() {
        return Stream.of(
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "portal", ""),
                new DriverManagerDataSource(Databases.freshPostgresUrl(), "postgres", ""));
    }

    private void migrate(DriverManagerDataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/{vendor}")
                .javaMigrations(new HashedTokens(new TokenSeal("", data)))
                .target(target)
                .load()
                .migrate();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void allTokensAreHashedAndSealedAndStandNowhereElse(DriverManagerDataSource source) {
        JdbcTemplate database = new JdbcTemplate(source);
        migrate(source, "43?");
        database.update("insert into category (path, name) values ('web', 'Web')");
        database.update(
                "insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)"
                        + " select 'webshop', 'X', id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', current_timestamp, current_timestamp"
                        + " from category");
        database.update("insert into person (email, name) values ('a', 'A')");
        database.batchUpdate(
                "insert into share_link (token, folded_token, product_id, creator_id, created_at)"
                        + " select ?, ?, p.id, e.id, current_timestamp from product p, person e",
                Stream.iterate(1, i -> i <= MANY, i -> i + 1)
                        .map(i -> new Object[] {"AbC" + i, "abc" + i})
                        .toList());

        migrate(source, "47.2");

        assertThat(database.queryForObject("select count(*) from share_link", Integer.class))
                .isEqualTo(MANY);
        TokenSeal seal = new TokenSeal("", data);
        for (String token : List.of("AbC1", "AbC1000", "AbC1001", "AbC" + MANY)) {
            Map<String, Object> link =
                    database.queryForMap("select * from share_link where token_hash = ?", Sha256.hex(token));
            assertThat(link.get("folded_hash")).isEqualTo(Sha256.hex(token.toLowerCase(java.util.Locale.ROOT)));
            assertThat(seal.open(String.valueOf(link.get("sealed_token")), Sha256.hex(token)))
                    .contains(token);
            assertThat(link.values()).noneMatch(value -> String.valueOf(value).equals(token));
            assertThat(link).doesNotContainKeys("token", "folded_token", "TOKEN", "FOLDED_TOKEN");
        }
    }

    @Test
    void theKeyIsMadeOnceForItsOwnerAloneAndOpensOnlyWhatItSealed(@TempDir Path elsewhere) throws Exception {
        TokenSeal seal = new TokenSeal("", data);
        String sealed = seal.seal("abc", "hash");

        assertThat(sealed).doesNotContain("abc").isNotEqualTo(seal.seal("abc", "hash"));
        assertThat(new TokenSeal("", data).open(sealed, "hash")).contains("abc");
        assertThat(seal.open(sealed, "another")).isEmpty();
        assertThat(new TokenSeal("", elsewhere).open(sealed, "hash")).isEmpty();
        for (String nonsense : List.of("", "x", "====", "AAAA", sealed.substring(2), sealed + "AA")) {
            assertThat(seal.open(nonsense, "hash")).as(nonsense).isEmpty();
        }
        assertThat(Files.getPosixFilePermissions(data.resolve(TokenSeal.FILE)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).as("nothing else was left").hasSize(1);
        }
        String key = Files.readString(data.resolve(TokenSeal.FILE));
        assertThat(new TokenSeal(key, elsewhere.resolve("none")).open(sealed, "hash"))
                .as("by the setting, on another node")
                .contains("abc");
    }

    @Test
    void aKeyThatIsNoneSaysSoAtTheStart() {
        for (String wrong : List.of("kort", "QUJD", "%%%", "A".repeat(200))) {
            assertThatExceptionOfType(WrongSettingException.class)
                    .as(wrong)
                    .isThrownBy(() -> new TokenSeal(wrong, data))
                    .withMessageStartingWith("portal.links.key");
        }
    }
}
