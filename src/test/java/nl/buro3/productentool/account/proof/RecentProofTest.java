package nl.buro3.productentool.account.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import nl.buro3.productentool.account.login.PresentPassword;
import nl.buro3.productentool.account.login.WrongPasswordException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** Who logged in a while ago shows their password before they make what stays. */
class RecentProofTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final Clock clock = mock();
    private final PresentPassword passwords = mock();
    private final RecentProof proof = new RecentProof(passwords, clock);
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aPasswordCountsForSomeMinutes() {
        when(clock.instant()).thenReturn(NOON);
        assertThat(proof.isRecent(null)).isFalse();
        assertThat(proof.isRecent(session)).isFalse();

        proof.show("geheim", session);

        when(clock.instant()).thenReturn(NOON.plus(RecentProof.GOOD_FOR).minusMillis(1));
        assertThat(proof.isRecent(session)).isTrue();
        assertThat(proof.isRecent(new MockHttpSession()))
                .as("in another browser")
                .isFalse();
        when(clock.instant()).thenReturn(NOON.plus(RecentProof.GOOD_FOR));
        assertThat(proof.isRecent(session)).isFalse();
    }

    @Test
    void aWrongOneShowsNothing() {
        when(clock.instant()).thenReturn(NOON);
        doThrow(WrongPasswordException.class).when(passwords).check(anyString());
        assertThatExceptionOfType(WrongPasswordException.class).isThrownBy(() -> proof.show("gok", session));
        assertThat(proof.isRecent(session)).isFalse();
    }
}
