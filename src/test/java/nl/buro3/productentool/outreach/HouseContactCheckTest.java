package nl.buro3.productentool.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A real portal that shows made-up ways to be reached says so when it starts; one with its own is silent. */
@ExtendWith(OutputCaptureExtension.class)
class HouseContactCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"hallo@buro3.example", "hallo@example.org", "hallo@mail.example.com"})
    void aMailboxThatCannotExistIsWarnedOf(String email, CapturedOutput output) {
        new HouseContactCheck(new HouseContact("085 000 01 00", email)).look();
        assertThat(output).contains("portal.contact.phone", email, "made up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hallo@bureau.nl", "example@bureau.nl", "hallo@example-bureau.nl"})
    void aMailboxOfTheirOwnIsNot(String email, CapturedOutput output) {
        new HouseContactCheck(new HouseContact("085 000 01 00", email)).look();
        assertThat(output).doesNotContain("portal.contact");
    }
}
