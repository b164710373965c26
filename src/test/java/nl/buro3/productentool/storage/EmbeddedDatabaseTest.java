package nl.buro3.productentool.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database is its owner's: by a password of its own and by who may read the folder. */
class EmbeddedDatabaseTest {

    @TempDir
    private Path place;

    private Path data() {
        return place.resolve("data");
    }

    private String url() {
        return "jdbc:h2:file:" + data().resolve("portal");
    }

    private void open() {
        EmbeddedDatabase.open(data(), url(), "portal").close();
    }

    private Connection with(String password) throws SQLException {
        return DriverManager.getConnection(url(), "portal", password);
    }

    private String password() throws IOException {
        return Files.readString(data().resolve(DataFolder.PASSWORD));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aNewOneHasAPasswordThatOnlyItsOwnerCanRead() throws Exception {
        open();

        assertThat(mode(data())).isEqualTo("rwx------");
        assertThat(mode(data().resolve("portal.mv.db"))).isEqualTo("rw-------");
        assertThat(mode(data().resolve(DataFolder.PASSWORD))).isEqualTo("rw-------");
        assertThat(password()).hasSizeGreaterThan(40);
        assertThatThrownBy(() -> with("")).isInstanceOf(SQLException.class);
        with(password()).close();
    }

    @Test
    void itIsTheSameOneTheNextTime() throws Exception {
        open();
        String first = password();
        open();
        assertThat(password()).isEqualTo(first);
    }

    @Test
    void oneOfBeforeGetsAPasswordAndLosesNothing() throws Exception {
        makeOneWithoutPassword();

        open();

        assertThat(holdsWhatItHeld()).isTrue();
        assertThatThrownBy(() -> with("")).isInstanceOf(SQLException.class);
        assertThat(mode(data().resolve("portal.mv.db"))).isEqualTo("rw-------");
    }

    @Test
    void oneFromABackupOfBeforeGetsThePasswordThatIsThere() throws Exception {
        open();
        String present = password();
        Files.delete(data().resolve("portal.mv.db"));
        makeOneWithoutPassword();

        open();

        assertThat(password()).isEqualTo(present);
        assertThat(holdsWhatItHeld()).isTrue();
    }

    @Test
    void withoutItsPasswordItIsNotOpenedAndNotChanged() throws Exception {
        open();
        String present = password();
        Files.writeString(data().resolve(DataFolder.PASSWORD), "another");

        assertThatThrownBy(this::open).hasMessageContaining("cannot be opened");

        with(present).close();
    }

    @Test
    void aFolderInWhichOthersKeepSomethingStaysOpenToThem() throws IOException {
        Files.createDirectories(data());
        Files.setPosixFilePermissions(data(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(data().resolve("theirs.txt"), "");

        open();

        assertThat(mode(data())).isEqualTo("rwxr-xr-x");
        assertThat(mode(data().resolve("portal.mv.db"))).isEqualTo("rw-------");
    }

    private void makeOneWithoutPassword() throws Exception {
        try (Connection before = with("");
                var statement = before.createStatement()) {
            statement.execute("create table kept (id int)");
            statement.execute("insert into kept values (7)");
        }
    }

    private boolean holdsWhatItHeld() throws Exception {
        try (Connection after = with(password());
                var statement = after.createStatement();
                var row = statement.executeQuery("select id from kept")) {
            return row.next() && row.getInt(1) == 7;
        }
    }
}
