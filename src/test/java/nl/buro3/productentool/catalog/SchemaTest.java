package nl.buro3.productentool.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database refuses whoever asks: the last line behind the services. */
@OnH2
class SchemaTest {

    private static final String PRODUCT =
            "insert into product (slug, name, category_id, price_type, price_from, price_to, price_unit, status,"
                    + " created_at, updated_at) values ('%s', 'X', (select id from category), %s, 'PUBLISHED',"
                    + " current_timestamp, current_timestamp)";

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void oneCard() {
        database.update("insert into category (path, name) values ('web', 'Web')");
        database.update(PRODUCT.formatted("webshop", "'ON_REQUEST', null, null, 'ONCE'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'FIXED', 10, null, 'ONCE'",
                "'FROM', 0, null, 'MONTH'",
                "'RANGE', 10, 20, 'HOUR'",
                "'ON_REQUEST', null, null, 'PIECE'",
            })
    void aPriceThatMakesSenseIsTaken(String price) {
        assertThatCode(() -> database.update(PRODUCT.formatted("nieuw", price))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'RANGE', 20, 10, 'ONCE'",
                "'RANGE', 10, 10, 'ONCE'",
                "'RANGE', 10, null, 'ONCE'",
                "'RANGE', null, 10, 'ONCE'",
                "'RANGE', null, null, 'ONCE'",
                "'FIXED', null, null, 'ONCE'",
                "'FIXED', -1, null, 'ONCE'",
                "'FROM', null, null, 'ONCE'",
                "'FROM', 10, 20, 'ONCE'",
                "'ON_REQUEST', 10, null, 'ONCE'",
                "'GRATIS', null, null, 'ONCE'",
                "'FIXED', 10, null, 'WEEK'",
            })
    void aPriceThatMakesNoSenseIsRefused(String price) {
        refuses(PRODUCT.formatted("nieuw", price));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into category (path, name) values ('web/seo/scan', 'Derde niveau')",
                "insert into category (path, name) values ('web', 'Nog eens')",
                "update product set status = 'WEG'",
                "insert into product_relation (product_id, position, type, related_id)"
                        + " select id, 0, 'ALTERNATIVE', id from product",
                "insert into product_relation (product_id, position, type, related_id)"
                        + " select id, 0, 'ZOMAAR', id + 1 from product",
                "insert into product_benefit (product_id, position, text) values (-1, 0, 'van geen kaart')",
                "insert into organisation (handle, name) values (null, 'X')",
                "insert into person (email, name) values ('A@b.example', 'A')",
                "insert into membership (person_id, role) values (-1, 'EMPLOYEE')",
            })
    void whatCannotBeIsRefused(String nonsense) {
        refuses(nonsense);
    }

    @Test
    void anEmployeeBelongsToNoCustomerAndACustomerToOne() {
        database.update("insert into organisation (handle, name) values ('bakker', 'Bakker')");
        database.update("insert into person (email, name) values ('a@b.example', 'A')");

        refuses("insert into membership (person_id, role, organisation_id)"
                + " select p.id, 'EMPLOYEE', o.id from person p, organisation o");
        refuses("insert into membership (person_id, role) select id, 'CUSTOMER' from person");
        refuses("insert into membership (person_id, role) select id, 'BAAS' from person");
        refuses("insert into credential (person_id, kind, secret) select id, 'VINGER', 'x' from person");
    }

    @Test
    void aPictureIsOfATypeThatBrowsersOnlyShow() {
        refuses("insert into picture (media_type, content) values ('image/svg+xml', cast('ab' as bytea))");
    }

    @Test
    void aSlugAndASolutionAreThereOnce() {
        database.update("insert into problem (slug, text) values ('traag', 'Traag')");
        String solution = "insert into solution (problem_id, product_id)"
                + " select problem.id, product.id from problem cross join product";
        database.update(solution);

        refuses(solution);
        refuses(PRODUCT.formatted("webshop", "'ON_REQUEST', null, null, 'ONCE'"));
    }

    @Test
    void aProblemHasTwoQuestionsAtMostAndAReasonSaysSomething() {
        database.update("insert into problem (slug, text) values ('traag', 'Traag')");
        String question = "insert into question (problem_id, position, text) select id, %d, 'Hoe?' from problem";
        database.update(question.formatted(0));
        database.update(question.formatted(1));
        refuses(question.formatted(1));
        refuses(question.formatted(2));

        String answer = "insert into answer (question_id, position, text)"
                + " select id, %d, 'Ja' from question where position = 0";
        database.update(answer.formatted(4));
        refuses(answer.formatted(5));

        String product = "insert into answer_product (answer_id, position, product_id, reason)"
                + " select answer.id, %d, product.id, %s from answer cross join product";
        refuses(product.formatted(0, "''"));
        database.update(product.formatted(0, "null"));
        refuses(product.formatted(1, "'Nog eens'"));

        database.update("delete from problem");
        assertThat(database.queryForObject("select count(*) from answer_product", Long.class))
                .isZero();
    }

    private void refuses(String statement) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .as(statement)
                .isThrownBy(() -> database.update(statement));
    }
}
