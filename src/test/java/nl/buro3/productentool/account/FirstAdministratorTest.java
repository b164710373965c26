package nl.buro3.productentool.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.buro3.productentool.common.WrongSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator may set as the first administrator's password. */
class FirstAdministratorTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "elf-tekens-,has fewer than 12 characters",
                "'            ',begins or ends with a blank",
                "een goed wachtwoord ,begins or ends with a blank"
            })
    void aWrongOneIsSaid(String password, String why) {
        assertThatThrownBy(() -> FirstAdministrator.check(password))
                .isInstanceOf(WrongSettingException.class)
                .hasMessage("portal.administrator.password " + why);
    }

    @Test
    void aLongOneIsTakenAndAVeryLongOneIsNot() {
        assertThatCode(() -> FirstAdministrator.check("é".repeat(200))).doesNotThrowAnyException();
        assertThatThrownBy(() -> FirstAdministrator.check("x".repeat(201))).hasMessageContaining("more than 200");
    }
}
