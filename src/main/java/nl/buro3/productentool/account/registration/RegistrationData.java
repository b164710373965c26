package nl.buro3.productentool.account.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import org.springframework.stereotype.Component;

/** Registrations that wait for their address to be confirmed, and requests to be let in; the latter go with the account. */
@Component
class RegistrationData implements PersonalData {

    private final PendingRegistrations pending;
    private final MembershipRequests requests;

    RegistrationData(PendingRegistrations pending, MembershipRequests requests) {
        this.pending = pending;
        this.requests = requests;
    }

    @Override
    public String part() {
        return "registrations";
    }

    @Override
    public List<?> of(Subject subject) {
        return Stream.concat(pending.of(subject.email()).stream(), requests.of(subject.person()).stream())
                .toList();
    }

    @Override
    public Map<String, Integer> counts(List<?> kept) {
        int registrations = (int)
                kept.stream().filter(PendingRegistration.class::isInstance).count();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("registrations", registrations);
        counts.put("requests", kept.size() - registrations);
        return counts;
    }

    @Override
    public void erase(Subject subject) {
        pending.delete(subject.email());
    }
}
