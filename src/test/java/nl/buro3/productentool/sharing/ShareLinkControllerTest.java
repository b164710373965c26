package nl.buro3.productentool.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What somebody who got a link sees. */
@OnDemoPortal
class ShareLinkControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ShareLinks links;

    @Autowired
    private LinkLife life;

    @Autowired
    private Catalog catalog;

    private SharedLink link;
    private Browser recipient;

    @BeforeEach
    void anEmployeeSharesACard() {
        TestPeople.logIn(portal, "sanne@buro3.example", "demo-werknemer");
        long webshop = catalog.card("webshop").orElseThrow().id();
        link = links.create(webshop, new LinkPurpose("Kim", null, null));
        recipient = Browser.on(port);
    }

    @AfterEach
    void stop() {
        life.revoke(link.id());
        recipient.close();
    }

    @Test
    void theLinkLeadsToItsCardAndIsAskedForAnewEachTime() {
        Answer answer = recipient.get(link.path());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.leadsTo()).isEqualTo("/product/webshop#via=" + link.token());
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aWithdrawnLinkSaysWhomToCallAndNotWhatItWasAbout() {
        life.revoke(link.id());

        Answer answer = recipient.get(link.path(), "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body())
                .contains("Deze link is ingetrokken", "Sanne de Graaf", "href=\"tel:", "mailto:sanne@buro3.example")
                .contains("role=\"search\"", "<a href=\"/\"", "noindex", "class=\"hoofd\"")
                .doesNotContain("/product/webshop", ">Webshop<");
        assertThat(recipient
                        .get(link.path() + "?taal=en", "Accept", "text/html")
                        .body())
                .contains("This link was withdrawn");
    }

    @Test
    void whoWithdrewALinkByMistakeOpensItAgainAtOnce() {
        life.revoke(link.id());
        recipient.get(link.path(), "Accept", "text/html");
        life.restore(link.id());

        assertThat(recipient.get(link.path()).leadsTo()).startsWith("/product/webshop#via=");

        life.revoke(link.id());
        assertThat(recipient.get(link.path(), "Accept", "text/html").status()).isEqualTo(410);
    }

    @Test
    void aLinkOfSomebodyWhoAnswersForNothingNamesTheSpecialistOfItsCard() {
        TestPeople.logIn(portal, "beheer@buro3.example", "demo-beheer");
        SharedLink other = links.create(link.productId(), LinkPurpose.ANYONE);
        life.revoke(other.id());

        String specialist = catalog.published("webshop")
                .orElseThrow()
                .specialists()
                .getFirst()
                .name();
        assertThat(recipient.get(other.path(), "Accept", "text/html").body()).contains(specialist);
    }

    @Test
    void aLinkThatNobodyMadeIsAPageThatIsNotThere() {
        for (String token : List.of("abcdefghijkm", "x", "%00", "%27", "..%2f", "a".repeat(500))) {
            assertThat(recipient.get("/s/" + token).status()).as(token).isBetween(400, 404);
        }
        Answer answer = recipient.get("/s/abcdefghijkm", "Accept", "text/html");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Deze link klopt niet helemaal", "href=\"tel:0850000100\"", "mailto:hallo@buro3.example");
    }
}
