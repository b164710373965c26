package nl.buro3.productentool.journey.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Signatures;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@OnH2
@SuppressWarnings("NullAway.Init")
class TouchpointEndpointTest {

    private static final String AGENT = "Mozilla/5.0 (X11; Linux x86_64) Chrome/143.0.0.0";

    @Autowired
    TouchpointEndpoint endpoint;

    @Autowired
    ConsentController consent;

    @Autowired
    VisitFilter filter;

    @Autowired
    Signatures signatures;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext application;

    Stage stage;
    MockMvc portal;

    @BeforeEach
    void setUp() {
        stage = new Stage(application);
        stage.product("webshop");
        portal = MockMvcBuilders.standaloneSetup(endpoint, consent)
                .addFilters(filter)
                .build();
    }

    private static MockHttpServletRequestBuilder page(Cookie... cookies) {
        return with(get("/").header("Accept", "text/html,*/*").header("User-Agent", AGENT), cookies);
    }

    private static MockHttpServletRequestBuilder batch(String body, Cookie... cookies) {
        return with(
                post("/contactmomenten")
                        .contentType(MediaType.TEXT_PLAIN)
                        .header("User-Agent", AGENT)
                        .content(body),
                cookies);
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, Cookie... cookies) {
        return cookies.length == 0 ? request : request.cookie(cookies);
    }

    private static String view() {
        return "{\"events\":[{\"id\":\"%s\",\"type\":\"product_view\",\"at\":-5,\"product\":\"webshop\"}]}"
                .formatted(UUID.randomUUID());
    }

    private Cookie visit() throws Exception {
        return cookie(portal.perform(page()).andReturn().getResponse(), "bezoek");
    }

    private static Cookie cookie(MockHttpServletResponse response, String name) {
        return Arrays.stream(response.getCookies())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPageGivesAVisitThatScriptsCannotReadAndStoresNothing() throws Exception {
        Cookie visit = visit();

        assertThat(visit.isHttpOnly()).isTrue();
        assertThat(visit.getMaxAge()).isNegative();
        assertThat(visit.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(stage.count("visit")).isZero();
    }

    @Test
    void anotherPageGoesOnWithTheSameVisitAndRemembersWhereItCameFrom() throws Exception {
        MockHttpServletResponse first = portal.perform(page().header("Referer", "https://www.google.com/search"))
                .andReturn()
                .getResponse();
        Cookie second =
                cookie(portal.perform(page(cookie(first, "bezoek"))).andReturn().getResponse(), "bezoek");

        portal.perform(batch(view(), second)).andExpect(status().isNoContent());

        assertThat(second.getValue().substring(0, 36))
                .isEqualTo(cookie(first, "bezoek").getValue().substring(0, 36));
        assertThat(stage.count("visit where source = 'google.com' and device = 'DESKTOP'"))
                .isOne();
    }

    @Test
    void afterHalfAnHourOfSilenceTheTouchpointsAreOfANewVisit() throws Exception {
        VisitToken old = new VisitToken(UUID.randomUUID(), clock.instant().minus(Duration.ofMinutes(31)), "google.com");
        Cookie silent = new Cookie("bezoek", signatures.sign(old.written()));

        MockHttpServletResponse answer =
                portal.perform(batch(view(), silent)).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(cookie(answer, "bezoek").getValue())
                .doesNotStartWith(old.id().toString());
        assertThat(stage.count("visit where id = '" + old.id() + "'")).isZero();
        assertThat(stage.count("visit")).isOne();
    }

    @Test
    void aBatchIsTakenAsTextAndAsJson() throws Exception {
        Cookie visit = visit();

        portal.perform(batch(view(), visit)).andExpect(status().isNoContent());
        portal.perform(batch(view(), visit).contentType("application/json;charset=UTF-8"))
                .andExpect(status().isNoContent());
        portal.perform(batch(view(), visit).contentType(MediaType.APPLICATION_FORM_URLENCODED))
                .andExpect(status().isUnsupportedMediaType());

        assertThat(stage.count("touchpoint")).isEqualTo(2);
    }

    @Test
    void withoutAVisitOfOursNothingIsTaken() throws Exception {
        Cookie visit = visit();
        Cookie forged =
                new Cookie("bezoek", visit.getValue().replaceFirst("^.", "0").replaceFirst(".$", "A"));

        portal.perform(batch(view()))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Niet toegestaan"));
        portal.perform(batch(view(), forged)).andExpect(status().isForbidden());
        portal.perform(batch(view(), new Cookie("bezoek", "onzin"))).andExpect(status().isForbidden());

        assertThat(stage.count("touchpoint")).isZero();
    }

    @Test
    void otherSitesMayNotSend() throws Exception {
        Cookie visit = visit();

        portal.perform(batch(view(), visit).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        portal.perform(batch(view(), visit).header("Origin", "https://kwaad.example"))
                .andExpect(status().isForbidden());

        assertThat(stage.count("touchpoint")).isZero();
    }

    @Test
    void whatIsWrongIsSaidInDutchAndChangesNothing() throws Exception {
        Cookie visit = visit();

        portal.perform(batch("{\"events\":", visit)).andExpect(status().isBadRequest());
        portal.perform(batch(view().replace("webshop", "bestaat-niet"), visit))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Gebeurtenis 1: het product ‘bestaat-niet’ bestaat niet."))
                .andExpect(jsonPath("$.event").value(1));
        portal.perform(batch("x".repeat(64 * 1024 + 1), visit))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.title").value("Te groot"));
        portal.perform(get("/contactmomenten")).andExpect(status().isMethodNotAllowed());

        assertThat(stage.count("touchpoint")).isZero();
    }

    @Test
    void aVisitThatFloodsThePortalIsToldToWait() throws Exception {
        Cookie visit = visit();
        for (int i = 0; i < 120; i++) {
            portal.perform(batch("{\"events\":[]}", visit)).andExpect(status().isNoContent());
        }

        assertThat(Integer.parseInt(refusal(visit).getHeader("Retry-After"))).isBetween(1, 60);
        portal.perform(batch("{\"events\":[]}", visit())).andExpect(status().isNoContent());
    }

    /** The first refusal. A slow machine gets some more batches through, as the limit is one of time. */
    private MockHttpServletResponse refusal(Cookie visit) throws Exception {
        for (int i = 0; i < 1000; i++) {
            MockHttpServletResponse answer =
                    portal.perform(batch("{\"events\":[]}", visit)).andReturn().getResponse();
            if (answer.getStatus() == 429) {
                return answer;
            }
        }
        throw new AssertionError("no refusal");
    }

    @Test
    void aNoKeepsNothingAndTakesTheCookiesAway() throws Exception {
        Cookie visit = visit();
        MockHttpServletResponse answer = portal.perform(
                        post("/toestemming").cookie(visit).param("keuze", "nee").param("terug", "/product/webshop"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/product/webshop"))
                .andReturn()
                .getResponse();
        Cookie no = cookie(answer, "toestemming");

        assertThat(no.getValue()).isEqualTo("nee");
        assertThat(no.isHttpOnly()).isFalse();
        assertThat(cookie(answer, "bezoek").getMaxAge()).isZero();
        portal.perform(batch(view(), visit, no)).andExpect(status().isNoContent());
        assertThat(portal.perform(page(no)).andReturn().getResponse().getCookies())
                .isEmpty();
        assertThat(stage.count("touchpoint")).isZero();
    }

    @Test
    void ofWhoSaysNoTheOpeningOfALinkCountsOnceInTenMinutesAndNothingElse() throws Exception {
        Account sanne = stage.employee("sanne");
        stage.link("token1", stage.product("logo-ontwerp"), sanne, "Kim", null);
        Cookie no = new Cookie("toestemming", "nee");

        portal.perform(batch(opening("token1"), no)).andExpect(status().isNoContent());
        portal.perform(batch(opening("token1")).header("Sec-GPC", "1")).andExpect(status().isNoContent());
        portal.perform(batch(opening("nooit-gemaakt"), no)).andExpect(status().isNoContent());
        portal.perform(batch(view(), no)).andExpect(status().isNoContent());

        assertThat(stage.count("touchpoint")).isOne();
        assertThat(stage.count("touchpoint where type = 'LINK_OPENED' and visit_id is null and counted"))
                .isOne();
        assertThat(stage.count("visit")).isZero();
    }

    private static String opening(String token) {
        return "{\"events\":[{\"id\":\"%s\",\"type\":\"link_opened\",\"at\":-5,\"subject\":\"%s\"}]}"
                .formatted(UUID.randomUUID(), token);
    }

    @Test
    void anOpeningTiesTheVisitAndWhatIsReportedWithItToTheLink() throws Exception {
        long link = stage.link("token1", stage.product("logo-ontwerp"), stage.employee("sanne"), "Kim", null);
        Cookie visit = visit();

        portal.perform(batch(opening("token1"), visit)).andExpect(status().isNoContent());
        portal.perform(batch(view(), visit)).andExpect(status().isNoContent());

        assertThat(stage.count("visit where link_id = " + link)).isOne();
        assertThat(stage.count("touchpoint where type = 'LINK_OPENED' and subject = '' and link_id = " + link))
                .isOne();
        assertThat(stage.count("touchpoint where type = 'PRODUCT_VIEW' and link_id = " + link))
                .isOne();
    }

    @Test
    void globalPrivacyControlIsANo() throws Exception {
        Cookie visit = visit();

        assertThat(portal.perform(page().header("Sec-GPC", "1"))
                        .andReturn()
                        .getResponse()
                        .getCookies())
                .isEmpty();
        portal.perform(batch(view(), visit, new Cookie("toestemming", "ja")).header("Sec-GPC", "1"))
                .andExpect(status().isNoContent());

        assertThat(stage.count("touchpoint")).isZero();
    }

    @Test
    void aYesRecognisesTheVisitorAndALaterNoForgetsIt() throws Exception {
        Cookie visit = visit();
        MockHttpServletResponse answer = portal.perform(
                        post("/toestemming").cookie(visit).param("keuze", "ja"))
                .andReturn()
                .getResponse();
        Cookie yes = cookie(answer, "toestemming");
        Cookie visitor = cookie(answer, "bezoeker");

        portal.perform(batch(view(), visit, yes, visitor)).andExpect(status().isNoContent());
        assertThat(visitor.getMaxAge()).isEqualTo(180 * 86_400);
        assertThat(stage.count("visit where visitor_id is not null")).isOne();

        portal.perform(post("/toestemming").cookie(visit, yes, visitor).param("keuze", "nee"));
        assertThat(stage.count("visitor")).isZero();
        assertThat(stage.count("visit where visitor_id is null")).isOne();
    }

    @Test
    void withoutAYesTheVisitorIsNotRecognisedWhateverTheCookiesSay() throws Exception {
        Cookie visit = visit();
        Cookie visitor =
                new Cookie("bezoeker", signatures.sign(UUID.randomUUID().toString()));

        portal.perform(batch(view(), visit, visitor)).andExpect(status().isNoContent());

        assertThat(stage.count("visitor")).isZero();
    }

    @Test
    void aChoiceIsMadeOnThePortalItselfAndIsYesOrNo() throws Exception {
        portal.perform(post("/toestemming").param("keuze", "ja").header("Origin", "https://kwaad.example"))
                .andExpect(status().isForbidden());
        portal.perform(post("/toestemming").param("keuze", "misschien")).andExpect(status().isBadRequest());
        portal.perform(post("/toestemming")).andExpect(status().isBadRequest());
        portal.perform(post("/toestemming").param("keuze", "ja").param("terug", "//kwaad.example"))
                .andExpect(redirectedUrl("/"));
    }
}
