package nl.buro3.productentool.account.passkey;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and the portal tell each other of passkeys, as the standard writes it. */
final class PasskeyJson {

    /** Who is not known yet: any passkey of the portal will do. */
    static final Authentication NOBODY =
            new AnonymousAuthenticationToken("passkey", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static String write(Object options) {
        return JSON.writeValueAsString(options);
    }

    /** @throws tools.jackson.core.JacksonException when it is not what the standard says */
    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
