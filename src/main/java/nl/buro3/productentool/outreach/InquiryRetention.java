package nl.buro3.productentool.outreach;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets questions some time after they were answered or closed; what nobody answered stays, and is named. */
@Component
class InquiryRetention {

    private static final Logger log = LoggerFactory.getLogger(InquiryRetention.class);

    private final Inquiries inquiries;
    private final InboxProperties properties;
    private final Clock clock;

    InquiryRetention(Inquiries inquiries, InboxProperties properties, Clock clock) {
        this.inquiries = inquiries;
        this.properties = properties;
        this.clock = clock;
    }

    /** A minute after the start, and every night. */
    @Scheduled(initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    @Scheduled(cron = "${portal.questions.forget-at:0 27 3 * * *}")
    @Transactional
    public void forget() {
        Instant now = clock.instant();
        int forgotten = inquiries.deleteDoneBefore(now.minus(properties.retention()));
        long waiting = inquiries.countByStateAndSuspectFalseAndCreatedAtBefore(
                InquiryState.NEW, now.minus(properties.overdue()));
        if (forgotten > 0) {
            log.info(
                    "Deleted {} questions that were answered or closed {} days ago",
                    forgotten,
                    properties.retention().toDays());
        }
        if (waiting > 0) {
            log.warn(
                    "{} questions of readers wait for an answer for more than {} hours",
                    waiting,
                    properties.overdue().toHours());
        }
    }
}
