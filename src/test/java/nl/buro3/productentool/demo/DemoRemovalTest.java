package nl.buro3.productentool.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.common.DemoPart;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.ResultOrder;
import nl.buro3.productentool.search.index.SearchIndex;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class DemoRemovalTest {

    @Autowired
    DemoRemoval removal;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext portal;

    @BeforeEach
    void theDemoIsThere(@Autowired List<DemoPart> parts, @Autowired SearchIndex index) {
        parts.forEach(DemoPart::load);
        index.rebuild();
        TestPeople.person(database, "eigen@voorbeeld.example", "ADMINISTRATOR");
    }

    @Test
    void takesAllOfTheDemoOutAndLeavesNothingOfItBehind(@Autowired ProductSearch search) {
        TestPeople.logIn(portal, "eigen@voorbeeld.example");

        removal.remove();

        assertThat(removal.extent()).isEmpty();
        assertThat(Stream.of("product", "category", "problem", "specialist", "recommendation", "organisation")
                        .mapToLong(this::count))
                .containsOnly(0L);
        assertThat(Stream.of("solution", "question", "answer", "answer_product").mapToLong(this::count))
                .containsOnly(0L);
        assertThat(Stream.of("touchpoint", "visit", "visitor", "share_link", "query_rule", "inquiry")
                        .mapToLong(this::count))
                .containsOnly(0L);
        assertThat(search.find(new ProductQuery("", null, null, ResultOrder.RELEVANCE, 1, 1))
                        .total())
                .isZero();
        assertThat(count("person")).isEqualTo(1);
    }

    @Test
    void leavesARealCardAndTheDemoCategoryInWhichItStands() {
        database.sql("update product set demo = false where slug = 'webshop'").update();
        TestPeople.logIn(portal, "eigen@voorbeeld.example");

        removal.remove();

        assertThat(database.sql("select slug from product").query(String.class).list())
                .containsExactly("webshop");
        assertThat(database.sql("select path from category order by path")
                        .query(String.class)
                        .list())
                .containsExactly("websites-en-webshops", "websites-en-webshops/bouwen");
    }

    @Test
    void removesNothingAsLongAsOnlyDemoPeopleCouldManageThePortal() {
        database.sql("delete from person where email = 'eigen@voorbeeld.example'")
                .update();
        TestPeople.logIn(portal, "beheer@buro3.example", "demo-beheer");

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(removal::remove);

        assertThat(removal.extent())
                .containsEntry("cards", 58L)
                .containsOnlyKeys(
                        "cards",
                        "recommendations",
                        "people",
                        "links",
                        "visits",
                        "search-rules",
                        "questions",
                        "bundles");
    }

    @Test
    void isForAdministratorsOnly() {
        TestPeople.logIn(portal, "sanne@buro3.example", "demo-werknemer");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(removal::remove);

        assertThat(count("product")).isEqualTo(58);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
