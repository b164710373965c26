package nl.buro3.productentool.sales.ui.bundle;

import java.util.List;
import java.util.Map;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A browser without scripts in which bundles are put together; the demo stays as it was, and none are there besides. */
abstract class BundlesInBrowser {

    static final String CARD = "/product/webshop";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    Browser browser;
    private long newest;

    @BeforeEach
    void open() {
        browser = Browser.on(port);
        newest = database.sql("select coalesce(max(id), 0) from bundle")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void close() {
        browser.close();
        database.sql("delete from quote where not demo").update();
        database.sql("delete from bundle where id > ?").param(newest).update();
        database.sql("delete from mail").update();
    }

    Document page(String path) {
        return Jsoup.parse(browser.get(path).body());
    }

    /** As from its page. */
    Answer add(String slug) {
        return browser.post("/pakket/regels", Map.of("kaart", slug), "Referer", "http://localhost:" + port + CARD);
    }

    void customer() {
        browser.logIn("kim@kruimelhof.example", "demo-klant");
    }

    /** A bundle of Kim's own, so that the demo's stays as it is. */
    long ownBundle(String... slugs) {
        customer();
        browser.post("/pakket/beheer", Map.of("doe", "nieuw", "nieuwe-naam", "Proef"));
        List.of(slugs).forEach(this::add);
        return Long.parseLong(page("/pakket").select("[data-bundle]").attr("data-bundle"));
    }
}
