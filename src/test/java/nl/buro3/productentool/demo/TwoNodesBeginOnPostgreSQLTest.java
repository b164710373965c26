package nl.buro3.productentool.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.common.DemoPart;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.support.OnPostgreSQL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes that begin at the same time on one empty database: one fills it, the other finds it filled. */
@OnPostgreSQL
class TwoNodesBeginOnPostgreSQLTest {

    @Test
    void theDemoIsLoadedOnce(
            @Autowired CatalogSeed catalog,
            @Autowired List<DemoPart> parts,
            @Autowired ContentChanges changes,
            @Autowired JdbcClient database)
            throws Exception {
        changes.happened(); // a database that the tests emptied has no revision yet; a new one has
        CountDownLatch together = new CountDownLatch(2);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> started = Stream.generate(() -> new DemoData(catalog, parts, changes))
                    .limit(2)
                    .<Future<?>>map(node -> nodes.submit(() -> {
                        together.countDown();
                        assertThat(together.await(10, TimeUnit.SECONDS)).isTrue();
                        node.start();
                        return null;
                    }))
                    .toList();
            for (Future<?> node : started) {
                node.get(2, TimeUnit.MINUTES);
            }
        }
        assertThat(database.sql("select count(*) from product")
                        .query(Long.class)
                        .single())
                .isEqualTo(58);
        assertThat(database.sql("select count(*) from visit where demo")
                        .query(Long.class)
                        .single())
                .isPositive();
    }
}
