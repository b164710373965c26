package nl.buro3.productentool.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buro3.productentool.common.WrongSettingException;

/** The folder of the embedded database, which is nobody's business but its owner's. */
final class DataFolder {

    /** The file that holds the database's password. */
    static final String PASSWORD = "portal.password";

    private static final int PASSWORD_BYTES = 32;
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder if there is none.
     *
     * @throws WrongSettingException when it cannot be made
     */
    static DataFolder at(Path folder) {
        try {
            Files.createDirectories(folder);
            return new DataFolder(folder);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static WrongSettingException unusable(Path folder, IOException why) {
        return new WrongSettingException(
                "portal.data", folder.toAbsolutePath() + " cannot be read and written: " + why, why);
    }

    /** The password that is kept here; a random one that is kept from now on when there is none. */
    String password() {
        Path file = folder.resolve(PASSWORD);
        try {
            if (!Files.exists(file)) {
                Path fresh = Files.createTempFile(folder, PASSWORD, ".new", readableByOwner());
                Files.writeString(fresh, random());
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /**
     * Takes all that the portal has here away from other users of the machine, and the folder itself unless others keep
     * something in it.
     */
    void closeToOthers() {
        if (!isPosix()) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> entries = all.toList();
            for (Path entry : entries) {
                if (isOwn(entry)) {
                    Files.setPosixFilePermissions(entry, Files.isDirectory(entry) ? OWN_FOLDER : OWN_FILE);
                }
            }
            if (entries.stream().allMatch(DataFolder::isOwn)) {
                Files.setPosixFilePermissions(folder, OWN_FOLDER);
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static boolean isOwn(Path entry) {
        return entry.getFileName().toString().matches("portal\\..*|index|index-state");
    }

    private FileAttribute<?>[] readableByOwner() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWN_FILE)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String random() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
