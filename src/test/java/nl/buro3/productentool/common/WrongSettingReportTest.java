package nl.buro3.productentool.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

/** What an operator reads of a start that cannot work. */
@ExtendWith(OutputCaptureExtension.class)
class WrongSettingReportTest {

    private final WrongSettingReport report = new WrongSettingReport();

    @Test
    void itIsOneLineWithTheSettingAndWhy(CapturedOutput log) {
        boolean told = report.reportException(new IllegalStateException(
                "Error creating bean", new WrongSettingException("portal.administrator.password", "is too short")));

        assertThat(told).isTrue();
        assertThat(log.getAll().lines())
                .singleElement()
                .asString()
                .contains("The portal does not start: portal.administrator.password is too short");
    }

    @Test
    void aDatabaseThatLetsNobodyInIsToldInItsOwnWords() {
        SQLException refused = new SQLException("FATAL: password authentication failed\n  Hint: none", "28P01");
        SQLException pool = new SQLTransientConnectionException("not available, timed out", "08001", refused);

        assertThat(WrongSettingReport.why(new IllegalStateException(pool)))
                .contains("spring.datasource leads to no database that lets the portal in: FATAL: password"
                        + " authentication failed");
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        assertThat(WrongSettingReport.why(new PortInUseException(8080, new BindException())))
                .contains("server.port 8080 is in use by another program");
    }

    @Test
    void whatIsNoSettingsFaultIsLeftToOthers() {
        assertThat(report.reportException(new IllegalStateException(new SQLException("syntax", "42601"))))
                .isFalse();
    }
}
