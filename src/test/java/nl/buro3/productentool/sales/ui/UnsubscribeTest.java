package nl.buro3.productentool.sales.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.buro3.productentool.account.Signatures;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who got a mail with cards stops it by its link: in the page, or from the program in which they read it. */
@OnDemoPortal
class UnsubscribeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Signatures signatures;

    private Browser reader;
    private String path;

    @BeforeEach
    void aLetterArrived() {
        reader = Browser.on(port);
        long kim = database.sql("select id from person where email = 'kim@kruimelhof.example'")
                .query(Long.class)
                .single();
        path = "/afmelden/" + signatures.sign("afmelden-" + kim);
    }

    @AfterEach
    void asItWas() {
        reader.close();
        database.sql("delete from mail_choice").update();
    }

    @Test
    void openingThePageChangesNothingAndTheButtonDoes() {
        assertThat(page().select("h1").text()).isEqualTo("Geen mail met producten meer?");
        assertThat(choices()).isZero();

        assertThat(reader.post(path, Map.of()).leadsTo()).isEqualTo(path);
        assertThat(page().select("h1").text()).isEqualTo("Je bent afgemeld");
        assertThat(choices()).isEqualTo(1);

        reader.post(path, Map.of("toch", "ja"));
        assertThat(choices()).as("that is no consent").isZero();
    }

    @Test
    void theProgramThatShowsTheLetterStopsItInOneRequest() {
        assertThat(reader.post(path, Map.of("List-Unsubscribe", "One-Click")).status())
                .isEqualTo(303);
        assertThat(choices()).isEqualTo(1);
    }

    @Test
    void anotherSiteOrKeyStopsNothing() {
        assertThat(reader.post(path, Map.of(), "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(reader.post(path + "x", Map.of()).status()).isEqualTo(404);
        assertThat(reader.get(path + "x", "Accept", "text/html").status()).isEqualTo(404);
        assertThat(choices()).isZero();
    }

    private Document page() {
        return Jsoup.parse(reader.get(path, "Accept", "text/html").body());
    }

    private long choices() {
        return database.sql("select count(*) from mail_choice")
                .query(Long.class)
                .single();
    }
}
