package nl.buro3.productentool.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import nl.buro3.productentool.account.login.PersonResolver;
import nl.buro3.productentool.account.login.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Log-in by a passkey: Spring Security checks what it signed, and its owner has to be somebody who may come in. It is no bean:
 * of those Spring Security takes one for logging in by password.
 */
class PasskeyProvider implements AuthenticationProvider {

    private static final Logger log = LoggerFactory.getLogger(PasskeyProvider.class);

    private final PasskeyParties parties;
    private final PersonResolver people;

    PasskeyProvider(PasskeyParties parties, PersonResolver people) {
        this.parties = parties;
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        RelyingPartyAuthenticationRequest signed = ((WebAuthnAuthenticationRequestToken) tried).getWebAuthnRequest();
        SignedIn person = people.resolve(new WebAuthnAuthentication(owner(signed), AuthorityUtils.NO_AUTHORITIES))
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .orElseThrow(() -> new BadCredentialsException("nobody who may come in"));
        if (person.account().isStaff()) {
            log.info(
                    "Log-in of {} {} by a passkey",
                    person.account().role(),
                    person.account().email());
        }
        return new PasskeyLogIn(person, signed.getPublicKey().getId());
    }

    private PublicKeyCredentialUserEntity owner(RelyingPartyAuthenticationRequest signed) {
        WebAuthnRelyingPartyOperations party =
                parties.of(request()).orElseThrow(() -> new BadCredentialsException("no passkeys at this address"));
        try {
            return party.authenticate(signed);
        } catch (IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException e) {
            throw new BadCredentialsException("the passkey is not taken", e);
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(authentication);
    }
}
