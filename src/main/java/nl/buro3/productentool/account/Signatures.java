package nl.buro3.productentool.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs cookies and links, so that visits and devices cannot be forged: {@code content.signature}, by HMAC-SHA256 with
 * a key that is made at first need and kept in the database, the same for all nodes.
 */
@Component
public class Signatures {

    private static final String KEY_NAME = "journey";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private volatile @Nullable SecretKeySpec key;

    Signatures(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The content with its signature. */
    public String sign(String content) {
        return content + "." + ENCODER.encodeToString(mac(content));
    }

    /** The content of a signed text, or empty when the signature is not ours. */
    public Optional<String> verify(String signed) {
        int dot = signed.lastIndexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String content = signed.substring(0, dot);
        byte[] given = signed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        byte[] ours = ENCODER.encode(mac(content));
        return MessageDigest.isEqual(given, ours) ? Optional.of(content) : Optional.empty();
    }

    /** A name for something that does not tell what it names, the same each time and only here. */
    public String pseudonym(String name) {
        return ENCODER.encodeToString(mac("pseudonym:" + name));
    }

    private byte[] mac(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(Base64.getDecoder().decode(storedKey()), "HmacSHA256");
            key = known;
        }
        return known;
    }

    private String storedKey() {
        return find().orElseGet(() -> {
            try {
                apart.executeWithoutResult(status -> insert());
            } catch (DuplicateKeyException e) {
                // Another node, or another request of this one, was first; its key is the one.
            }
            return find().orElseThrow();
        });
    }

    private Optional<String> find() {
        return apart.execute(status -> jdbc.sql("select content from secret where name = ?")
                .param(KEY_NAME)
                .query(String.class)
                .optional());
    }

    private void insert() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        jdbc.sql("insert into secret (name, content) values (?, ?)")
                .params(KEY_NAME, Base64.getEncoder().encodeToString(random))
                .update();
    }
}
