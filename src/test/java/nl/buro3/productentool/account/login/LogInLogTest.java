package nl.buro3.productentool.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.common.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.BadCredentialsException;

/** What the operator reads of log-ins. */
@ExtendWith(OutputCaptureExtension.class)
class LogInLogTest {

    private final LogInLog log = new LogInLog();

    @Test
    void aFailedLogInIsOneLineWithWhatWasTypedAndFromWhere(CapturedOutput output) {
        log.failed(at("sanne@buro3.example\n2026-11-28 INFO alles goed\u001b[2K"), new BadCredentialsException("no"));

        assertThat(output.getAll().lines())
                .singleElement()
                .asString()
                .contains(
                        "WARN",
                        "Log-in refused: account \"sanne@buro3.example?2026-11-28 info alles goed?[2k\" from 192.0.2.7");
    }

    @Test
    void aFloodDoesNotFillTheLog(CapturedOutput output) {
        for (int i = 0; i < 10_000; i++) {
            log.failed(at("naam" + i + "@buro3.example"), new BadCredentialsException("no"));
        }

        assertThat(output.getAll().lines().count()).isLessThan(LogInLog.MOST_A_MINUTE + 20);
    }

    @Test
    void anEmployeesLogInIsToldAndACustomersIsNot(CapturedOutput output) {
        OrganisationRef baker = new OrganisationRef(1, "bakker", "Bakker", "", "");
        log.succeeded(at("kim@bakker.example"), new Account(2, "kim@bakker.example", "Kim", Role.CUSTOMER, baker));
        log.succeeded(at("sanne@buro3.example"), new Account(3, "sanne@buro3.example", "Sanne", Role.EMPLOYEE, null));

        assertThat(output.getAll())
                .contains("Log-in of EMPLOYEE sanne@buro3.example from 192.0.2.7")
                .doesNotContain("kim@");
    }

    private static LogInAttempt at(String email) {
        return new LogInAttempt(email, Network.of("192.0.2.7"), Optional.empty());
    }
}
