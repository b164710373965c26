package nl.buro3.productentool.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class LongPasswordsTest {

    private final PasswordEncoder encoder = LogInConfiguration.passwordEncoder();

    @Test
    void everyCharacterOfALongPasswordCounts() {
        String begin = "é".repeat(80);
        String stored = encoder.encode(begin + "een");

        assertThat(stored).startsWith("{hmac-bcrypt}");
        assertThat(encoder.matches(begin + "een", stored)).isTrue();
        assertThat(encoder.matches(begin + "twee", stored)).isFalse();
    }

    @Test
    void whatWasStoredBeforeStaysValid() {
        String before = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("demo-werknemer");

        assertThat(encoder.matches("demo-werknemer", before)).isTrue();
        assertThat(encoder.matches("demo-klant", before)).isFalse();
        assertThat(encoder.matches("geheim", "{noop}geheim")).isTrue();
    }
}
