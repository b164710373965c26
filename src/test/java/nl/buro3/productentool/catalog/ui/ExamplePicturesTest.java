package nl.buro3.productentool.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees the pictures of examples: everybody those of published cards, employees those of all. */
@OnDemoPortal
class ExamplePicturesTest {

    private static final String CARD = "kaart-met-beeld";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser stranger;
    private Browser employee;
    private String picture;

    @BeforeEach
    void aCardWithAPicture() {
        stranger = Browser.on(port, "127.0.0.81");
        employee = Browser.on(port, "127.0.0.82");
        employee.logIn("sanne@buro3.example", "demo-werknemer");
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                select :slug, 'Kaart met beeld', min(id), 'ON_REQUEST', 'ONCE', 'DRAFT', current_timestamp,
                    current_timestamp from category""").param("slug", CARD).update();
        database.sql("""
                insert into example (product_id, position, title, text)
                select id, 0, 'Voorbeeld', 'Tekst' from product where slug = :slug""").param("slug", CARD).update();
        database.sql("insert into picture (media_type, content) values ('image/png', :content)")
                .param("content", new byte[] {1, 2, 3})
                .update();
        database.sql("""
                insert into example_picture (example_id, position, alternative, picture_id)
                select e.id, 0, 'Beeld', (select max(id) from picture)
                from example e join product p on p.id = e.product_id where p.slug = :slug""").param("slug", CARD).update();
        picture = "/media/voorbeelden/"
                + database.sql("select max(id) from example_picture")
                        .query(Long.class)
                        .single();
    }

    @AfterEach
    void gone() {
        stranger.close();
        employee.close();
        database.sql("delete from product where slug = ?").param(CARD).update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "ARCHIVED"})
    void whatIsNotPublishedIsForEmployeesAndKeptNowhere(String status) {
        database.sql("update product set status = ? where slug = ?")
                .params(status, CARD)
                .update();

        assertThat(stranger.get(picture).status()).isEqualTo(404);
        Answer seen = employee.get(picture);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatIsPublishedIsForEverybodyAndKeptForAnHour() {
        database.sql("update product set status = 'PUBLISHED' where slug = ?")
                .param(CARD)
                .update();

        Answer seen = stranger.get(picture);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).isEqualTo("image/png");
        assertThat(seen.header("Cache-Control")).isEqualTo("max-age=3600, public");
    }

    @Test
    void aPictureOfADeletedCardIsNotThere() {
        database.sql("delete from product where slug = ?").param(CARD).update();

        assertThat(stranger.get(picture).status()).isEqualTo(404);
        assertThat(employee.get(picture).status()).isEqualTo(404);
    }
}
