package nl.buro3.productentool.sharing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.buro3.productentool.common.Sha256;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The step of the migration that no SQL can take: links of before get the hashes of their tokens, and the tokens encrypted.
 * It goes through them by number, some at a time, so that it needs little memory for many.
 */
@Component
class HashedTokens implements JavaMigration {

    private static final int AT_ONCE = 1000;

    private final TokenSeal seal;

    HashedTokens(TokenSeal seal) {
        this.seal = seal;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("47.1");
    }

    @Override
    public String getDescription() {
        return "hashed tokens";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        long done = -1;
        long last;
        do {
            last = done;
            done = some(database, last);
        } while (done > last);
    }

    /** Returns the number of the last link that was done, or the same again when there was none. */
    private long some(Connection database, long after) throws SQLException {
        long last = after;
        try (PreparedStatement next = database.prepareStatement(
                        "select id, token from share_link where id > ? order by id fetch first " + AT_ONCE
                                + " rows only");
                PreparedStatement update = database.prepareStatement(
                        "update share_link set token_hash = ?, folded_hash = ?, sealed_token = ? where id = ?")) {
            next.setLong(1, after);
            try (ResultSet links = next.executeQuery()) {
                while (links.next()) {
                    last = links.getLong(1);
                    keep(links.getString(2), last, update);
                }
            }
            update.executeBatch();
        }
        return last;
    }

    private void keep(String token, long link, PreparedStatement update) throws SQLException {
        String hash = Sha256.hex(token);
        update.setString(1, hash);
        update.setString(2, Sha256.hex(ShareLink.fold(token)));
        update.setString(3, seal.seal(token, hash));
        update.setLong(4, link);
        update.addBatch();
    }
}
