package nl.buro3.productentool.account.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * BCrypt, which looks at 72 bytes and no more, for passwords of any length: it is given their HMAC-SHA384 in Base64, which
 * has 64. The key is no secret; it keeps hashes of other makers from being tried here.
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">Pre-hashing</a>
 */
final class LongPasswords implements PasswordEncoder {

    /** What a stored password of this kind begins with, in braces. */
    static final String ID = "hmac-bcrypt";

    private static final String HMAC = "HmacSHA384";
    private static final SecretKeySpec KEY =
            new SecretKeySpec("productentool/wachtwoord/1".getBytes(StandardCharsets.UTF_8), HMAC);

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bcrypt.encode(password == null ? null : shortened(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        return password != null && bcrypt.matches(shortened(password), stored);
    }

    private static String shortened(CharSequence password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(KEY);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
