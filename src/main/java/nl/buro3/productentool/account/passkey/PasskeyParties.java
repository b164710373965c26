package nl.buro3.productentool.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.common.ui.Pages;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * The portal as passkeys know it: by the address that an operator set, or this machine's. Under an address that only a
 * request names there are no passkeys, since anyone can ask for any host.
 */
@Component
class PasskeyParties {

    private static final String THIS_MACHINE = "localhost";

    private final StoredPasskeys stored;
    private final Map<String, WebAuthnRelyingPartyOperations> byOrigin = new ConcurrentHashMap<>();

    PasskeyParties(StoredPasskeys stored) {
        this.stored = stored;
    }

    /** As whom the portal speaks to the passkeys of who asks; empty where it can have none. */
    Optional<WebAuthnRelyingPartyOperations> of(HttpServletRequest request) {
        return Pages.knownOrigin(request)
                .map(PasskeyParties::bare)
                .filter(PasskeyParties::canHavePasskeys)
                .map(origin -> byOrigin.computeIfAbsent(origin, this::party));
    }

    /** An address may have a path; an origin has none. */
    private static String bare(String address) {
        return address.replaceFirst("^(https?://[^/]+).*", "$1");
    }

    /** Browsers have them for names with TLS, and for the machine itself; never for numbers. */
    private static boolean canHavePasskeys(String origin) {
        String host = URI.create(origin).getHost();
        return host != null
                && (host.equals(THIS_MACHINE) || (origin.startsWith("https://") && host.matches(".*[a-z]$")));
    }

    private WebAuthnRelyingPartyOperations party(String origin) {
        String host = URI.create(origin).getHost();
        Webauthn4JRelyingPartyOperations party = new Webauthn4JRelyingPartyOperations(
                stored.owners(),
                stored.keys(),
                PublicKeyCredentialRpEntity.builder()
                        .id(host)
                        .name(House.current().name())
                        .build(),
                Set.of(origin));
        // alone it stands for a password and more: who holds the device has to show that they are its owner
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        return party;
    }
}
