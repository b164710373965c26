package nl.buro3.productentool.shell.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form that waits for its writer does so for a while, and takes no more room than there is. */
class UnsentFormsTest {

    private static final String PAGE = "/mijn/offertes/2026-0001";
    private static final String ACTION = PAGE + "/vraag";

    private Instant now = Instant.parse("2026-11-30T10:00:00Z");
    private final UnsentForms forms = new UnsentForms(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private UnsentForm form(String words) {
        return UnsentForm.of(ACTION, PAGE, Map.of("vraag", new String[] {words}), now);
    }

    @Test
    void itWaitsHalfAnHourOnItsOwnPage() {
        forms.keep("kim", form("Kan het in mei?"));

        assertThat(forms.of("kim", PAGE)).isPresent();
        assertThat(forms.of("kim", "/mijn")).isEmpty();
        assertThat(forms.of("pim", PAGE)).isEmpty();
        now = now.plus(UnsentForms.KEPT).plusSeconds(1);
        assertThat(forms.of("kim", PAGE)).isEmpty();
    }

    @Test
    void theLastOneCountsUntilItIsSent() {
        forms.keep("kim", form("Kan het in mei?"));
        forms.keep("kim", form("Kan het in juni?"));
        assertThat(forms.of("kim", PAGE).orElseThrow().fields().get("vraag")).containsExactly("Kan het in juni?");

        forms.sent("kim", PAGE + "/afwijzen");
        assertThat(forms.of("kim", PAGE)).as("another form was sent").isPresent();
        forms.sent("kim", ACTION);
        assertThat(forms.of("kim", PAGE)).isEmpty();
    }

    @Test
    void theOldestGoesWhereThereIsNoMoreRoom() {
        forms.keep("kim", form("x".repeat(UnsentForms.MOST / 2)));
        now = now.plus(Duration.ofSeconds(1));
        forms.keep("pim", form("Kort"));
        forms.keep("bas", form("y".repeat(UnsentForms.MOST / 2)));

        assertThat(forms.of("kim", PAGE)).isEmpty();
        assertThat(forms.of("pim", PAGE)).isPresent();
        assertThat(forms.of("bas", PAGE)).isPresent();
    }

    @Test
    void passwordsAreNotEvenRead() {
        Map<String, String[]> typed =
                Map.of("naam", new String[] {"Kim"}, "nieuw-wachtwoord", new String[] {"heel geheim"});

        assertThat(UnsentForm.of("/account/naam", "/account", typed, now).fields())
                .containsOnlyKeys("naam");
        assertThat(UnsentForm.of("/account/wachtwoord", "/account", typed, now).fields())
                .isEmpty();
    }
}
