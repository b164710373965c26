package nl.buro3.productentool.account.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The passkeys that there are: for Spring Security, which checks them, and for their owners, who keep them. */
@Repository
class StoredPasskeys {

    private static final String OF_OWNER = " user_entity_user_id in (select id from user_entities where name = :email)";

    private final JdbcClient jdbc;
    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository keys;

    StoredPasskeys(JdbcClient jdbc, JdbcOperations operations) {
        this.jdbc = jdbc;
        this.owners = new JdbcPublicKeyCredentialUserEntityRepository(operations);
        this.keys = new JdbcUserCredentialRepository(operations);
    }

    PublicKeyCredentialUserEntityRepository owners() {
        return owners;
    }

    UserCredentialRepository keys() {
        return keys;
    }

    /** Somebody's, the oldest first. */
    List<Passkey> of(String email) {
        return jdbc.sql("select credential_id, label, created, last_used from user_credentials where" + OF_OWNER
                        + " order by created, credential_id")
                .param("email", email)
                .query(StoredPasskeys::passkey)
                .list();
    }

    /** Says whether it was theirs. */
    boolean rename(String id, String email, String label) {
        return jdbc.sql("update user_credentials set label = :label where credential_id = :id and" + OF_OWNER)
                        .param("label", label)
                        .param("id", id)
                        .param("email", email)
                        .update()
                > 0;
    }

    /** Says whether it was theirs. */
    boolean delete(String id, String email) {
        return jdbc.sql("delete from user_credentials where credential_id = :id and" + OF_OWNER)
                        .param("id", id)
                        .param("email", email)
                        .update()
                > 0;
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        Timestamp created = row.getTimestamp("created");
        Timestamp used = row.getTimestamp("last_used");
        return new Passkey(
                row.getString("credential_id"),
                row.getString("label"),
                created.toInstant(),
                (used == null ? created : used).toInstant());
    }
}
