package nl.buro3.productentool.sales.order;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets orders once the books need them no longer: seven years after the year in which they were placed. */
@Component
class OrderRetention {

    private static final int YEARS = 7;
    private static final Logger log = LoggerFactory.getLogger(OrderRetention.class);

    private final Orders orders;
    private final Clock clock;

    OrderRetention(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** Every night. */
    @Scheduled(cron = "${portal.orders.forget-at:0 47 3 * * *}")
    @Transactional
    public void forget() {
        LocalDate before = LocalDate.of(LocalDate.now(clock).getYear() - YEARS, 1, 1);
        int forgotten =
                orders.deletePlacedBefore(before.atStartOfDay(clock.getZone()).toInstant());
        if (forgotten > 0) {
            log.info("Deleted {} orders that were placed before {}", forgotten, before);
        }
    }
}
