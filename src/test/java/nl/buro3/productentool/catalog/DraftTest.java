package nl.buro3.productentool.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.catalog.editing.NewCard;
import nl.buro3.productentool.catalog.picture.CardImage;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** What customers, and whoever guesses an address, see of a card that is still being written: nothing. */
@OnDemoPortal
class FormDraftTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CatalogEditor editor;

    @Autowired
    private ApplicationContext portal;

    private Browser visitor;

    @BeforeEach
    void aDraft() {
        visitor = Browser.on(port);
        TestPeople.logIn(portal, "sanne@buro3.example", "demo-werknemer");
        editor.create(new NewCard("Kwispelpodcast", "content", "Een podcast over honden"));
    }

    @AfterEach
    void throwItAway() {
        editor.discard("kwispelpodcast");
        TestSecurityContextHolder.clearContext();
        visitor.close();
    }

    @Test
    void aDraftIsNowherePublic() {
        for (String page : new String[] {"/product/kwispelpodcast", "/api/v1/products/kwispelpodcast"}) {
            assertThat(visitor.get(page).status()).as(page).isEqualTo(404);
        }
        for (String page : new String[] {
            "/?q=kwispelpodcast",
            "/?categorie=content",
            "/api/v1/products?q=kwispelpodcast",
            "/api/v1/suggest?q=kwispel",
            "/beheer/producten/kwispelpodcast"
        }) {
            assertThat(visitor.get(page).body())
                    .as(page)
                    .doesNotContain("podcast over honden", "product/kwispelpodcast");
        }
    }

    @Test
    void thePreviewAndThePictureOfADraftAreForEmployeesAlone() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
        CardImage image = editor.illustrate(
                        "kwispelpodcast", Picture.of(png, "Een hond").orElseThrow())
                .card()
                .image();
        String picture = Objects.requireNonNull(image).address();
        String preview = "/beheer/producten/kwispelpodcast/voorbeeld";

        assertThat(visitor.get(picture).status()).isEqualTo(404);
        assertThat(visitor.get(preview).leadsTo()).startsWith("/inloggen");
        try (Browser customer = Browser.on(port)) {
            customer.logIn("kim@kruimelhof.example", "demo-klant");
            assertThat(customer.get(picture).status()).isEqualTo(404);
            assertThat(customer.get(preview, "Accept", "text/html").status()).isEqualTo(403);
            for (String spelled : new String[] {preview + "/", preview.toUpperCase(Locale.ROOT), "/" + preview}) {
                assertThat(customer.get(spelled, "Accept", "text/html").body())
                        .as(spelled)
                        .doesNotContain("podcast over honden");
            }
        }
        try (Browser employee = Browser.on(port)) {
            employee.logIn("sanne@buro3.example", "demo-werknemer");
            assertThat(employee.get(picture).status()).isEqualTo(200);
            assertThat(employee.get(picture).header("Cache-Control")).contains("no-store");
            assertThat(employee.get(preview, "Accept", "text/html").status()).isEqualTo(200);
        }
    }

    @Test
    void aDraftHasADrawingLikeEveryOtherName() {
        String own = visitor.get("/media/kaarten/webshop.svg").body();

        assertThat(visitor.get("/media/kaarten/kwispelpodcast.svg").body())
                .startsWith("<svg")
                .isNotEqualTo(own);
        assertThat(visitor.get("/media/kaarten/bestaat-niet.svg").body()).startsWith("<svg");
        assertThat(visitor.get("/media/portretten/niemand.svg").body()).startsWith("<svg");
    }

    @Test
    void aTouchpointCannotFindOutThatThereIsADraft() {
        visitor.get("/", "Accept", "text/html");
        String batch = "{\"events\":[{\"id\":\"3f2c8a52-6f0e-4a3c-9d3e-0b9a1c2d0001\","
                + "\"type\":\"product_view\",\"product\":\"%s\"}]}";

        int known =
                visitor.postJson("/contactmomenten", batch.formatted("webshop")).status();
        int draft = visitor.postJson("/contactmomenten", batch.formatted("kwispelpodcast"))
                .status();
        int unknown = visitor.postJson("/contactmomenten", batch.formatted("bestaat-niet"))
                .status();

        assertThat(known).isEqualTo(204);
        assertThat(draft).isEqualTo(unknown).isEqualTo(400);
    }
}
