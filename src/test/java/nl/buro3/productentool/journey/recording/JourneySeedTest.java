package nl.buro3.productentool.journey.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import nl.buro3.productentool.account.AccountSeed;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.journey.Phase;
import nl.buro3.productentool.journey.Times;
import nl.buro3.productentool.journey.insight.CustomersQuery;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.sharing.ShareLinkSeed;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
@SuppressWarnings("NullAway.Init")
class JourneySeedTest {

    @Autowired
    CatalogSeed catalog;

    @Autowired
    AccountSeed accounts;

    @Autowired
    ShareLinkSeed links;

    @Autowired
    JourneySeed journey;

    @Autowired
    JourneyInsight insight;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    @AfterEach
    void tearDown() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theDemoJourneyHasSomethingToShowOnEveryPage() {
        transaction.executeWithoutResult(status -> {
            catalog.load();
            accounts.load();
            links.load();
            journey.load();
        });
        Stage stage = new Stage(application);
        stage.ask("EMPLOYEE");

        assertThat(stage.count("visit where demo")).isGreaterThanOrEqualTo(120);
        assertThat(stage.count("touchpoint where not demo")).isZero();
        assertThat(jdbc.sql("select count(*) from touchpoint where at > ? or at < ?")
                        .param(Times.stored(clock.instant()))
                        .param(Times.stored(clock.instant().minus(Duration.ofDays(40))))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select distinct phase from touchpoint")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Phase.values()).map(Enum::name).toList());
        assertThat(insight.topProducts(insight.lastDays(30))).hasSize(15);
        assertThat(insight.searchesWithoutResult(insight.lastDays(35))).hasSizeGreaterThan(3);
        assertThat(insight.customers(CustomersQuery.ALL).customers())
                .filteredOn(c -> c.visits() > 0)
                .hasSize(8);
        assertThat(insight.recentVisits(0, 100)).hasSize(100);
    }
}
