package nl.buro3.productentool.account.login;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.RateLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Tells the operator of log-ins that failed, and of those of employees. A flood does not fill the log. */
@Component
class LogInLog {

    static final int MOST_A_MINUTE = 60;

    private static final Logger log = LoggerFactory.getLogger(LogInLog.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String FAILED = "failed";

    private final RateLimit<String> lines = new RateLimit<>(MOST_A_MINUTE, MINUTE, MINUTE, 1);
    private final AtomicLong unsaid = new AtomicLong();

    void failed(LogInAttempt attempt, AuthenticationException reason) {
        if (!lines.allows(FAILED)) {
            unsaid.incrementAndGet();
            return;
        }
        long more = unsaid.getAndSet(0);
        if (more > 0) {
            log.warn("{} more log-ins failed", more);
        }
        String why = reason instanceof TooManyLogInsException ? "tried too often" : "refused";
        log.warn(
                "Log-in {}: account \"{}\" from {}",
                why,
                clean(attempt.email()),
                attempt.network().name());
    }

    void succeeded(LogInAttempt attempt, Account account) {
        if (account.isStaff()) {
            log.info(
                    "Log-in of {} {} from {}",
                    account.role(),
                    account.email(),
                    attempt.network().name());
        }
    }

    /** What was typed, on one line. */
    private static String clean(String typed) {
        return typed.replaceAll("[^\\p{Graph}\\p{IsAlphabetic} ]", "?");
    }
}
