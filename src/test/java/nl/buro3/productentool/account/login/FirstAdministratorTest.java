package nl.buro3.productentool.account.login;

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
                "een goed wachtwoord ,begins or ends with a blank",
                "welkom123456,is among the first that anybody tries",
                "beheer@kruimel.example1,is little more than the e-mail address or the portal's name"
            })
    void aWrongOneIsSaid(String password, String why) {
        assertThatThrownBy(() -> FirstAdministrator.check(password, "beheer@kruimel.example"))
                .isInstanceOf(WrongSettingException.class)
                .hasMessage("portal.administrator.password " + why);
    }

    @Test
    void aLongOneIsTakenAndAVeryLongOneIsNot() {
        assertThatCode(() -> FirstAdministrator.check(
                        "één lange zin die niemand raadt ".repeat(6).strip(), "a@b.example"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> FirstAdministrator.check("x".repeat(201), "a@b.example"))
                .hasMessageContaining("more than 200");
    }
}
