package nl.buro3.productentool;

import java.time.Clock;
import nl.buro3.productentool.storage.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How all jobs run: by the portal's own clock, so that night is night in the Netherlands, and again at their next time
 * whatever went wrong. While the database is away that is no news: who keeps the connections says so once.
 */
@Configuration(proxyBeanMethods = false)
class Jobs {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    @Bean
    ThreadPoolTaskSchedulerCustomizer byThePortalsClock(Clock clock) {
        return scheduler -> {
            scheduler.setClock(clock);
            scheduler.setErrorHandler(Jobs::failed);
        };
    }

    private static void failed(Throwable reason) {
        if (Unavailable.isCauseOf(reason)) {
            log.debug("A job waits for the database", reason);
        } else {
            log.error("A job failed; it runs again at its next time", reason);
        }
    }
}
