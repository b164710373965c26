package nl.buro3.productentool.account.passkey;

import java.util.List;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import org.springframework.stereotype.Component;

/** Passkeys; they go with the account. */
@Component
class PasskeyData implements PersonalData {

    private final StoredPasskeys stored;

    PasskeyData(StoredPasskeys stored) {
        this.stored = stored;
    }

    @Override
    public String part() {
        return "passkeys";
    }

    @Override
    public List<?> of(Subject subject) {
        return stored.of(subject.email());
    }

    @Override
    public void erase(Subject subject) {
        // the database does it, with the person
    }
}
