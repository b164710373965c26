package nl.buro3.productentool.catalog.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.buro3.productentool.catalog.history.FieldChange;

/** Tells two imports apart that would not do the same: of all that changes, and all that is wrong, whatever is shown. */
final class FeedFingerprint {

    private final MessageDigest digest;

    FeedFingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void differs(String slug, boolean created, List<FieldChange> fields) {
        say(slug);
        say(created ? "new" : "changed");
        for (FieldChange field : fields) {
            say(field.part());
            say(field.before());
            say(field.after());
        }
    }

    void wrong(int line, String reason) {
        say(String.valueOf(line));
        say(reason);
    }

    private void say(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** What it is so far. */
    String value() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
