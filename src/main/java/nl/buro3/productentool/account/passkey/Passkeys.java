package nl.buro3.productentool.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.account.device.DeviceKind;
import nl.buro3.productentool.account.device.Devices;
import nl.buro3.productentool.account.proof.OwnerLetters;
import nl.buro3.productentool.account.proof.ProofNeededException;
import nl.buro3.productentool.account.proof.RecentProof;
import nl.buro3.productentool.common.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/** How people keep their own passkeys. Each method is about those of who is logged in, and of nobody else. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Passkeys {

    /** How many somebody may have. */
    public static final int MOST = 20;

    public static final int LONGEST_LABEL = 80;

    private static final String OPTIONS = Passkeys.class.getName() + ".options";

    private final StoredPasskeys stored;
    private final PasskeyParties parties;
    private final Devices devices;
    private final RecentProof proof;
    private final OwnerLetters letters;
    private final ApplicationEventPublisher events;

    Passkeys(
            StoredPasskeys stored,
            PasskeyParties parties,
            Devices devices,
            RecentProof proof,
            OwnerLetters letters,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.parties = parties;
        this.devices = devices;
        this.proof = proof;
        this.letters = letters;
        this.events = events;
    }

    /** Those there are, the oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> mine() {
        return stored.of(self().email());
    }

    /** Whether who asks may make one: who logged in a while ago shows first that it is still them. */
    public boolean mayBegin(HttpServletRequest request) {
        return proof.isRecent(request.getSession(false));
    }

    /**
     * Begins a new one: what the browser asks the device to make, as JSON.
     *
     * @throws ProofNeededException when who asks logged in a while ago
     * @throws PasskeyRefusedException where there are no passkeys, or so many that there may be no more
     */
    public String begin(HttpServletRequest request) {
        if (!mayBegin(request)) {
            throw new ProofNeededException();
        }
        if (mine().size() >= MOST) {
            throw new PasskeyRefusedException("too many passkeys", null);
        }
        PublicKeyCredentialCreationOptions options = party(request)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(Objects.requireNonNull(
                                SecurityContextHolder.getContext().getAuthentication())));
        request.getSession().setAttribute(OPTIONS, options);
        return PasskeyJson.write(options);
    }

    /**
     * Takes what the device made; a letter tells its owner.
     *
     * @param made as the browser writes it, with the label that its owner gave it
     * @param language in which the letter is written
     * @throws PasskeyRefusedException when it does not fit what was begun, which is good once
     */
    public void add(String made, HttpServletRequest request, Locale language) {
        PublicKeyCredentialCreationOptions options = begun(request.getSession(false))
                .orElseThrow(() -> new PasskeyRefusedException("nothing was begun", null));
        try {
            RelyingPartyPublicKey key = PasskeyJson.read(made, RelyingPartyPublicKey.class);
            RelyingPartyPublicKey named = new RelyingPartyPublicKey(key.getCredential(), label(key.getLabel()));
            party(request).registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, named));
            tell(named.getLabel(), request, language);
        } catch (JacksonException | IllegalArgumentException | com.webauthn4j.util.exception.WebAuthnException e) {
            throw new PasskeyRefusedException("it does not fit", e);
        }
        note("passkey.added");
    }

    private void tell(String label, HttpServletRequest request, Locale language) {
        String browser = DeviceKind.of(request).words(language);
        Posting posting = new Posting(Pages.knownOrigin(request).orElse(""), language);
        letters.passkeyAdded(self(), label, browser, posting);
    }

    private static Optional<PublicKeyCredentialCreationOptions> begun(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(OPTIONS) instanceof PublicKeyCredentialCreationOptions options)) {
            return Optional.empty();
        }
        session.removeAttribute(OPTIONS);
        return Optional.of(options);
    }

    /**
     * Calls one otherwise.
     *
     * @throws NoSuchElementException when there is none of theirs with this id
     */
    public void rename(String id, String wanted) {
        if (!stored.rename(id, self().email(), label(wanted))) {
            throw new NoSuchElementException("no passkey of theirs");
        }
    }

    /**
     * Takes one away; log-ins by it end.
     *
     * @throws NoSuchElementException when there is none of theirs with this id
     */
    public void remove(String id) {
        if (!stored.delete(id, self().email())) {
            throw new NoSuchElementException("no passkey of theirs");
        }
        devices.endOf(id);
        note("passkey.removed");
    }

    /** On one line, and not empty: who gives no name gets the plainest. */
    private static String label(@Nullable String typed) {
        String line = Objects.requireNonNullElse(typed, "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        String cut = line.substring(0, Math.min(line.length(), LONGEST_LABEL));
        return cut.isEmpty() ? "Passkey" : cut;
    }

    private WebAuthnRelyingPartyOperations party(HttpServletRequest request) {
        return parties.of(request).orElseThrow(() -> new PasskeyRefusedException("no passkeys at this address", null));
    }

    private static Account self() {
        return Accounts.current().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }

    private void note(String action) {
        events.publishEvent(Accounts.audited(action, "persoon/" + self().id(), "", ""));
    }
}
