package nl.buro3.productentool.shell.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.buro3.productentool.outreach.HouseContact;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whom to tell of a hole in the portal.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9116">RFC 9116</a>
 */
@RestController
class SecurityText {

    private static final String PATH = "/.well-known/security.txt";
    /** Shorter than the year that is advised at most; it is made anew every day. */
    private static final Duration VALID = Duration.ofDays(180);

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final HouseContact house;
    private final String address;
    private final Clock clock;

    /** @param address the portal's own, or empty */
    SecurityText(HouseContact house, @Value("${portal.address}") String address, Clock clock) {
        this.house = house;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping({PATH, "/security.txt"})
    ResponseEntity<String> read() {
        Instant expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID);
        StringBuilder text = new StringBuilder()
                .append("Contact: mailto:%s\n".formatted(house.email()))
                .append("Contact: %s\n".formatted(house.dialled()))
                .append("Expires: %s\n".formatted(expires))
                .append("Preferred-Languages: nl, en\n");
        if (!address.isEmpty()) {
            text.append("Canonical: %s%s\n".formatted(address, PATH));
        }
        return ResponseEntity.ok().cacheControl(A_DAY).contentType(TEXT).body(text.toString());
    }
}
