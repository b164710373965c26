package nl.buro3.productentool;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.util.ClassUtils;

/** Jobs go on after a failure, and have their night also when the clock is put forward or back. */
@OnH2
class JobsTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Autowired
    private ThreadPoolTaskScheduler scheduler;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Clock clock;

    @Test
    void aJobThatFailedRunsAgain() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        var job = scheduler.scheduleWithFixedDelay(
                () -> {
                    runs.countDown();
                    throw new IllegalStateException("on purpose");
                },
                Duration.ofMillis(10));

        assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
        job.cancel(true);
    }

    @Test
    void nightIsNightInTheNetherlands() {
        assertThat(scheduler.getClock()).isEqualTo(clock);
        assertThat(clock.getZone()).isEqualTo(HERE);
    }

    /** 29 March 2026 has no hour from two to three, and 25 October has it twice. */
    @Test
    void everyNightlyJobRunsOnceInTheNightsOfSummerAndWinterTime() {
        assertThat(crons()).isNotEmpty();
        for (LocalDate night : List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25))) {
            assertThat(crons())
                    .allSatisfy(cron -> assertThat(runsOn(night, cron)).as(cron).hasSize(1));
        }
    }

    private List<String> crons() {
        return Arrays.stream(portal.getBeanDefinitionNames())
                .map(portal::getType)
                .filter(type -> type != null && type.getName().startsWith("nl.buro3"))
                .map(ClassUtils::getUserClass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(JobsTest::cron)
                .map(portal.getEnvironment()::resolvePlaceholders)
                .distinct()
                .toList();
    }

    private static Stream<String> cron(Method method) {
        return Arrays.stream(method.getAnnotationsByType(Scheduled.class))
                .map(Scheduled::cron)
                .filter(cron -> !cron.isEmpty());
    }

    private static List<Instant> runsOn(LocalDate night, String cron) {
        CronExpression times = CronExpression.parse(cron);
        ZonedDateTime end = night.plusDays(1).atStartOfDay(HERE);
        return Stream.iterate(
                        times.next(night.atStartOfDay(HERE).minusSeconds(1)),
                        time -> time != null && time.isBefore(end),
                        times::next)
                .map(ZonedDateTime::toInstant)
                .toList();
    }
}
