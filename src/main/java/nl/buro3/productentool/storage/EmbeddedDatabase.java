package nl.buro3.productentool.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import nl.buro3.productentool.common.WrongSettingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The embedded database, with a password that only the owner of the data folder can read. One that was made before there
 * was a password, or comes from such a backup, gets it when it is opened.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, SmartInitializingSingleton, AutoCloseable {

    private static final String WRONG_PASSWORD = "28000";
    private static final String ALREADY_OPEN = "90020";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final String url;
    private final String user;
    private final String password;

    /** Keeps it open until the portal has connections of its own. */
    private final Connection first;

    private EmbeddedDatabase(String url, String user, String password, Connection first) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.first = first;
    }

    /**
     * Opens the database in this folder, or makes one.
     *
     * @throws WrongSettingException when it cannot be opened, such as one that another program has open
     */
    static EmbeddedDatabase open(Path data, String url, String user) {
        DataFolder folder = DataFolder.at(data);
        String password = folder.password();
        try {
            Connection first = connect(url, user, password);
            folder.closeToOthers();
            return new EmbeddedDatabase(url, user, password, first);
        } catch (SQLException e) {
            throw new WrongSettingException("portal.data", data.toAbsolutePath() + " " + reason(e), e);
        }
    }

    private static String reason(SQLException refused) {
        return switch (Objects.requireNonNullElse(refused.getSQLState(), "")) {
            case ALREADY_OPEN -> "is in use by another program, such as a portal that still runs";
            case WRONG_PASSWORD -> "cannot be opened: it has another password than the one in " + DataFolder.PASSWORD;
            default -> "holds a database that cannot be opened: " + refused.getMessage();
        };
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            if (!WRONG_PASSWORD.equals(e.getSQLState())) {
                throw e;
            }
            return takeOver(url, user, password, e);
        }
    }

    private static Connection takeOver(String url, String user, String password, SQLException refused)
            throws SQLException {
        try {
            Connection open = DriverManager.getConnection(url, user, "");
            try (PreparedStatement change = open.prepareStatement("alter user " + user + " set password ?")) {
                change.setString(1, password);
                change.execute();
            }
            log.info("The database has a password of its own now, in {}", DataFolder.PASSWORD);
            return open;
        } catch (SQLException e) {
            refused.addSuppressed(e);
            throw refused;
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        close();
    }

    @Override
    public void close() {
        try {
            first.close();
        } catch (SQLException e) {
            log.warn("The first connection could not be closed", e);
        }
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }
}
