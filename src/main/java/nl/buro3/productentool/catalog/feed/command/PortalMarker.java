package nl.buro3.productentool.catalog.feed.command;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Properties;

/**
 * The file by which a running portal tells the import command on the same machine where it is. Who can read it may
 * import: it is for its owner only.
 *
 * @param port the port on this machine
 * @param secret the password of this run
 */
record PortalMarker(int port, String secret) {

    static final String FILE = "portal.running";

    /** Writes the marker into the data folder, instead of one that a run before left behind. */
    void write(Path data) throws IOException {
        Files.createDirectories(data);
        Properties content = new Properties();
        content.setProperty("port", String.valueOf(port));
        content.setProperty("secret", secret);
        StringWriter text = new StringWriter();
        content.store(text, "A portal is running on this data. Private: the secret lets its holder import.");
        Path fresh = Files.createTempFile(data, FILE, ".new", ownerOnly(data));
        Files.writeString(fresh, text.toString());
        Files.move(fresh, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly(Path data) {
        boolean posix = data.getFileSystem().supportedFileAttributeViews().contains("posix")
                && FileSystems.getDefault().equals(data.getFileSystem());
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The marker in the data folder; empty when there is none that can be read. */
    static Optional<PortalMarker> read(Path data) {
        try (Reader text = Files.newBufferedReader(data.resolve(FILE))) {
            Properties content = new Properties();
            content.load(text);
            int port = Integer.parseInt(content.getProperty("port", ""));
            String secret = content.getProperty("secret", "");
            boolean sound = port > 0 && port < 65_536 && secret.matches("[A-Za-z0-9_-]+");
            return sound ? Optional.of(new PortalMarker(port, secret)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Removes the marker, unless another run has put its own there since. */
    void remove(Path data) throws IOException {
        if (read(data).filter(this::equals).isPresent()) {
            Files.deleteIfExists(data.resolve(FILE));
        }
    }

    /** Whether this is the secret; takes as long for a near miss as for any other. */
    boolean hasSecret(String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Says where it is, and keeps the secret out of logs. */
    @Override
    public String toString() {
        return "PortalMarker[port=" + port + "]";
    }
}
