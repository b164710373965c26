package nl.buro3.productentool.account.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.buro3.productentool.common.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log-ins that there are and were. Of the key that a session holds only a digest is stored. */
@Repository
class LogIns {

    private final JdbcClient jdbc;

    LogIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long person, String key, DeviceKind kind, @Nullable String passkey, Instant now) {
        jdbc.sql("""
                        insert into signed_in (person_id, key_hash, browser, platform, passkey, created_at, seen_at)
                        values (:person, :key, :browser, :platform, cast(:passkey as varchar(1000)), :now, :now)""")
                .param("person", person)
                .param("key", digest(key))
                .param("browser", kind.browser())
                .param("platform", kind.platform())
                .param("passkey", passkey)
                .param("now", at(now))
                .update();
    }

    void seen(String key, Instant now) {
        jdbc.sql("update signed_in set seen_at = :now where key_hash = :key and ended_at is null")
                .param("now", at(now))
                .param("key", digest(key))
                .update();
    }

    void ended(String key, Instant now) {
        jdbc.sql("update signed_in set ended_at = :now where key_hash = :key and ended_at is null")
                .param("now", at(now))
                .param("key", digest(key))
                .update();
    }

    /** Ends one of somebody's own; says whether it was theirs. */
    boolean end(long id, long person, Instant now) {
        return jdbc.sql(
                                "update signed_in set ended_at = :now where id = :id and person_id = :person and ended_at is null")
                        .param("now", at(now))
                        .param("id", id)
                        .param("person", person)
                        .update()
                > 0;
    }

    /** Ends all of somebody's but this one, and says how many those were. */
    int endOthers(long person, String key, Instant now) {
        return jdbc.sql("""
                        update signed_in set ended_at = :now
                        where person_id = :person and key_hash <> :key and ended_at is null""")
                .param("now", at(now))
                .param("person", person)
                .param("key", digest(key))
                .update();
    }

    /** Ends those that came in by a passkey. */
    void endOf(String passkey, Instant now) {
        jdbc.sql("update signed_in set ended_at = :now where passkey = :passkey and ended_at is null")
                .param("now", at(now))
                .param("passkey", passkey)
                .update();
    }

    /** Those of somebody that were heard of since a moment and did not end, the latest first. */
    List<Device> of(long person, String key, Instant since, int most) {
        String own = digest(key);
        return jdbc.sql("""
                        select * from signed_in where person_id = :person and ended_at is null and seen_at > :since
                        order by seen_at desc, id desc fetch first :most rows only""")
                .param("person", person)
                .param("since", at(since))
                .param("most", most)
                .query((row, number) -> device(row, own))
                .list();
    }

    int deleteOlderThan(Instant moment) {
        return jdbc.sql("delete from signed_in where coalesce(ended_at, seen_at) < :moment")
                .param("moment", at(moment))
                .update();
    }

    private static Device device(ResultSet row, String own) throws SQLException {
        return new Device(
                row.getLong("id"),
                new DeviceKind(row.getString("browser"), row.getString("platform")),
                row.getString("passkey") != null,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getString("key_hash").equals(own));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** How a key is stored. */
    static String digest(String key) {
        return Sha256.hex(key);
    }
}
