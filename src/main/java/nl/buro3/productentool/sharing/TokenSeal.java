package nl.buro3.productentool.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.buro3.productentool.common.WrongSettingException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps tokens so that they can be read again: by AES-GCM, with a key that is not in the database. It stands in the setting
 * {@code portal.links.key}, the same for all nodes, or else in a file of the data folder that is made at first need. Where
 * the key was lost nothing is read again, and links go on opening: for that their hash is enough.
 *
 * @see <a href="../../../../../../../docs/decisions/0029-tokens-of-links.md">Decision 29</a>
 */
@Component
class TokenSeal {

    /** The name of the file in the data folder. */
    static final String FILE = "link-key";

    private static final String SETTING = "portal.links.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final String given;
    private final Path data;
    private final SecureRandom random = new SecureRandom();
    private @Nullable SecretKeySpec key;

    TokenSeal(@Value("${portal.links.key:}") String given, @Value("${portal.data}") Path data) {
        this.given = given.strip();
        this.data = data;
        if (!this.given.isEmpty()) {
            key = key(this.given, SETTING);
        }
    }

    /**
     * A token that only the key reads.
     *
     * @param hash of the token: what was sealed for one link is read for no other
     */
    String seal(String token, String hash) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] content = token.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = new byte[NONCE_BYTES + content.length + TAG_BITS / Byte.SIZE];
        System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
        try {
            cipher(Cipher.ENCRYPT_MODE, nonce, hash).doFinal(content, 0, content.length, sealed, NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The token, or empty where it was sealed with another key or for another link. */
    Optional<String> open(String sealed, String hash) {
        try {
            byte[] content = Base64.getUrlDecoder().decode(sealed);
            if (content.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(content, NONCE_BYTES);
            byte[] token = cipher(Cipher.DECRYPT_MODE, nonce, hash)
                    .doFinal(content, NONCE_BYTES, content.length - NONCE_BYTES);
            return Optional.of(new String(token, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String hash) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(hash.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            Path file = data.resolve(FILE);
            try {
                known = key(stored(file), file.toString());
            } catch (IOException e) {
                throw new UncheckedIOException("the key of links cannot be read or made: " + file, e);
            }
            key = known;
        }
        return known;
    }

    private String stored(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return Files.readString(file).strip();
    }

    /** Whole or not at all: another process may make it at the same time, and the first one's is the one. */
    private void make(Path file) throws IOException {
        Files.createDirectories(data);
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        Path whole = Files.createTempFile(data, FILE, "", onlyOurs());
        try {
            Files.writeString(whole, Base64.getEncoder().encodeToString(fresh));
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            // The other process was first.
        } catch (UnsupportedOperationException e) {
            Files.copy(whole, file);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private FileAttribute<?>[] onlyOurs() throws IOException {
        return Files.getFileStore(data).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static SecretKeySpec key(String words, String where) {
        try {
            byte[] bytes = Base64.getDecoder().decode(words);
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException e) {
            throw new WrongSettingException(where, "is not Base64", e);
        }
        throw new WrongSettingException(where, "is not the Base64 of " + KEY_BYTES + " bytes");
    }
}
