package nl.buro3.productentool.account.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
                        insert into registration (email, name, organisation, chosen, password_hash, language, key_hash,
                            created_at)
                        values (:email, :name, :organisation, :chosen, :hash, :language, :key, :now)""")
                .param("email", request.address())
                .param("name", request.name())
                .param("organisation", request.organisation())
                .param("chosen", request.chosen())
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

    /** The hashes of passwords that were chosen with this address after a moment, the latest first. */
    List<String> passwords(String email, Instant after) {
        return jdbc.sql(
                        "select password_hash from registration where email = :email and created_at > :after order by id desc")
                .param("email", email)
                .param("after", at(after))
                .query(String.class)
                .list();
    }

    /** In which language somebody with this address registered last. */
    Optional<Locale> language(String email) {
        return jdbc.sql("select language from registration where email = :email order by id desc fetch first row only")
                .param("email", email)
                .query(String.class)
                .optional()
                .map(Locale::forLanguageTag);
    }

    /** Has the latest one of this address take another key as well, good from now on; false where there is none. */
    boolean repeat(String email, String key, Instant after, Instant now) {
        return jdbc.sql("""
                        insert into registration (email, name, organisation, chosen, password_hash, language, key_hash,
                            created_at)
                        select email, name, organisation, chosen, password_hash, language, :key,
                            cast(:now as timestamp with time zone)
                        from registration where id =
                            (select max(id) from registration where email = :email and created_at > :after)""")
                        .param("email", email)
                        .param("key", digest(key))
                        .param("after", at(after))
                        .param("now", at(now))
                        .update()
                > 0;
    }

    /** Who waits and has no account by now, each once, the latest first. */
    List<PendingRegistration> waiting(Instant after, int most) {
        return jdbc.sql("""
                        select * from registration r where created_at > :after
                            and id = (select max(id) from registration l where l.email = r.email)
                            and not exists (select 1 from person p where p.email = r.email)
                        order by id desc fetch first :most rows only""")
                .param("after", at(after))
                .param("most", most)
                .query((row, number) -> stored(row, number).shown())
                .list();
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
                        row.getString("chosen"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()),
                row.getString("password_hash"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String digest(String key) {
        return Sha256.hex(key);
    }
}
