package nl.buro3.productentool.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password is long, and not among the first that somebody would try; which signs are in it does not matter. */
class PasswordMistakeTest {

    private static final List<String> KIM = List.of("Kim Willems", "kim@kruimelhof.example", "Bakkerij Kruimelhof");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een zin die ik onthoud",
                "mijn hond heet bello",
                "xkzqvnwpjrtb",
                "correct horse battery staple",
                "Tr0ub4dor&3xyz",
                "koffie om half elf graag"
            })
    void whatNobodyGuessesIsTaken(String password) {
        assertThat(PasswordMistake.in(password, KIM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "123456789012",
                "qwertyuiop[]",
                "aaaaaaaaaaaa",
                "wachtwoord123",
                "Welkom123456",
                "W@chtw00rd123",
                "iloveyou1234",
                "1q2w3e4r5t6y",
                "voetbalvoetbal"
            })
    void whatManyChooseIsNot(String password) {
        assertThat(PasswordMistake.in(password, KIM)).contains(PasswordMistake.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kimwillems2026",
                "kim@kruimelhof.example",
                "BakkerijKruimelhof",
                "Kruimelhof2026!",
                "productentool1",
                "willemskim123"
            })
    void whatIsTheirOwnNameIsNot(String password) {
        assertThat(PasswordMistake.in(password, KIM)).contains(PasswordMistake.OWN_NAME);
    }

    @Test
    void lengthIsCountedAndBlanksAroundItAreNot() {
        assertThat(PasswordMistake.in("elf tekens.", KIM)).contains(PasswordMistake.TOO_SHORT);
        assertThat(PasswordMistake.in("x".repeat(201), KIM)).contains(PasswordMistake.TOO_LONG);
        assertThat(PasswordMistake.in(" een zin die ik onthoud", KIM)).contains(PasswordMistake.BLANKS);
    }

    @Test
    void aLongOneCostsLittle() {
        String long200 = "1@5$0".repeat(40);
        long start = System.nanoTime();
        PasswordMistake.in(long200, KIM);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
}
