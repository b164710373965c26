package nl.buro3.productentool.account.device;

import java.time.Instant;
import java.util.List;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import org.springframework.stereotype.Component;

/** Where and when somebody logged in; it goes with the account. */
@Component
class DeviceData implements PersonalData {

    private static final int MOST = 1000;

    private final LogIns logIns;

    DeviceData(LogIns logIns) {
        this.logIns = logIns;
    }

    @Override
    public String part() {
        return "devices";
    }

    @Override
    public List<?> of(Subject subject) {
        return logIns.of(subject.person(), "", Instant.EPOCH, MOST);
    }

    @Override
    public void erase(Subject subject) {
        // the database does it, with the person
    }
}
