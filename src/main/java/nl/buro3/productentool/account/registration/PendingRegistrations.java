package nl.buro3.productentool.account.registration;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.common.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registrations whose address is not confirmed yet. Of the key in the link only a digest is stored. */
@Repository
class PendingRegistrations {

    private final JdbcClient jdbc;

    PendingRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A registration with what is not shown of it. */
    record Stored(PendingRegistration shown, String passwordHash) {}

    void add(RegistrationRequest request, String passwordHash, Locale language, String key, Instant now) {
        jdbc.sql("""
                        insert into registration (email, name, organisation, password_hash, language, key_hash, created_at)
                        values (:email, :name, :organisation, :hash, :language, :key, :now)""")
                .param("email", request.address())
                .param("name", request.name())
                .param("organisation", request.organisation())
                .param("hash", passwordHash)
                .param("language", language.toLanguageTag())
                .param("key", digest(key))
                .param("now", at(now))
                .update();
    }

    /** The one that this key is for, if it was made after a moment. */
    Optional<Stored> find(String key, Instant after) {
        return jdbc.sql("select * from registration where key_hash = :key and created_at > :after")
                .param("key", digest(key))
                .param("after", at(after))
                .query(PendingRegistrations::stored)
                .optional();
    }

    List<PendingRegistration> of(String email) {
        return jdbc.sql("select * from registration where email = :email order by id")
                .param("email", email)
                .query((row, number) -> stored(row, number).shown())
                .list();
    }

    /** All of this address, of which one is enough; says how many there were. */
    int delete(String email) {
        return jdbc.sql("delete from registration where email = :email")
                .param("email", email)
                .update();
    }

    int deleteUntil(Instant moment) {
        return jdbc.sql("delete from registration where created_at <= :moment")
                .param("moment", at(moment))
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new PendingRegistration(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("organisation"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()),
                row.getString("password_hash"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String digest(String key) {
        return HexFormat.of().formatHex(Sha256.of(key.getBytes(StandardCharsets.UTF_8)));
    }
}
