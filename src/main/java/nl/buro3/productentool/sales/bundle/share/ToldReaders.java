package nl.buro3.productentool.sales.bundle.share;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.buro3.productentool.common.RateLimit;
import nl.buro3.productentool.common.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was written to about a bundle lately, and with which words: a second click tells nobody twice, and words that are new
 * arrive, so many of somebody's in a while.
 */
@Component
class ToldReaders {

    static final int MOST_NOTES = 10;

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RateLimit<Long> notes = new RateLimit<>(MOST_NOTES, PAUSE, PAUSE, 10_000);

    ToldReaders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is to be done about somebody. */
    enum Telling {
        /** They are written to; it is noted. */
        NOW,
        /** They have these words, or were written to and there are no new ones. */
        DONE,
        /** There are new words, and too many were sent. */
        LATER
    }

    private record Told(Instant at, String words) {}

    /** Whether something was said so short ago that it holds still. */
    boolean isLately(Instant moment) {
        return moment.isAfter(clock.instant().minus(PAUSE));
    }

    /** Of two clicks at once the second waits, and then sees whom the first one told. */
    void hold(long bundle) {
        jdbc.sql("select id from bundle where id = ? for update")
                .param(bundle)
                .query(Long.class)
                .single();
    }

    /** Decides about one reader. */
    Telling tell(long bundle, long person, String note, long sender) {
        String words = Sha256.hex(note.strip());
        Optional<Told> before = before(bundle, person);
        if (before.filter(told -> isLately(told.at())).isPresent()) {
            if (note.isBlank() || before.get().words().equals(words)) {
                return Telling.DONE;
            }
            if (!notes.allows(sender)) {
                return Telling.LATER;
            }
        }
        note(bundle, person, words, before.isPresent());
        return Telling.NOW;
    }

    private Optional<Told> before(long bundle, long person) {
        return jdbc.sql("select told_at, words_hash from bundle_told where bundle_id = ? and person_id = ?")
                .params(bundle, person)
                .query((row, n) ->
                        new Told(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)))
                .optional();
    }

    private void note(long bundle, long person, String words, boolean isAgain) {
        jdbc.sql(
                        isAgain
                                ? "update bundle_told set told_at = :now, words_hash = :words where bundle_id = :bundle"
                                        + " and person_id = :person"
                                : "insert into bundle_told (bundle_id, person_id, told_at, words_hash)"
                                        + " values (:bundle, :person, :now, :words)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("words", words)
                .param("bundle", bundle)
                .param("person", person)
                .update();
    }
}
