package nl.buro3.productentool.shell;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which a browser knows a document or a script again. */
final class Sha256 {

    private Sha256() {}

    static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
