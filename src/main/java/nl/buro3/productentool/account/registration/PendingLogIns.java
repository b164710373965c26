package nl.buro3.productentool.account.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.account.Admission;
import nl.buro3.productentool.account.login.SignInLetters;
import nl.buro3.productentool.account.login.Unconfirmed;
import nl.buro3.productentool.mail.Letter;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Helps on who tries to come in, or forgot their password, before they confirmed their address. */
@Component
@Transactional
class PendingLogIns implements Unconfirmed {

    private final PendingRegistrations pending;
    private final Admission admission;
    private final PasswordEncoder encoder;
    private final Clock clock;

    /** Of nobody's password: looked at where nobody waits, so that both take as long. */
    private final String nobodys;

    PendingLogIns(PendingRegistrations pending, Admission admission, PasswordEncoder encoder, Clock clock) {
        this.pending = pending;
        this.admission = admission;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodys = String.valueOf(encoder.encode(ConfirmingKeys.make()));
    }

    /** The registration that was made last is the one that counts. */
    @Override
    public boolean isOf(String email, String password) {
        List<String> hashes = pending.passwords(email.strip().toLowerCase(Locale.ROOT), since());
        boolean isRight = encoder.matches(password, hashes.isEmpty() ? nobodys : hashes.getFirst());
        return isRight && !hashes.isEmpty() && !admission.isKnown(email);
    }

    @Override
    public Optional<Letter> letter(String address, String origin, Locale language) {
        String key = ConfirmingKeys.make();
        if (admission.isKnown(address) || !pending.repeat(address, key, since(), clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(new SignInLetters(address, origin, language).confirm(Registrations.CONFIRMING + key));
    }

    private Instant since() {
        return clock.instant().minus(Registrations.GOOD_FOR);
    }
}
