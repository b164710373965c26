package nl.buro3.productentool.journey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.journey.TrackedSection;
import nl.buro3.productentool.journey.insight.SearchLessons.Concern;
import nl.buro3.productentool.journey.insight.VisitStory.Reading;
import nl.buro3.productentool.journey.insight.VisitStory.SectionTime;
import nl.buro3.productentool.journey.recording.Consent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class JourneyUiRulesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T14:30:00Z"), ZoneId.of("Europe/Amsterdam"));

    /** The current page is held weakly elsewhere. */
    private UI page = new UI();

    @BeforeEach
    void setUp() {
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
    }

    @AfterEach
    void tearDown() {
        UI.setCurrent(null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T13:03:00Z, vandaag 14:03",
        "2026-11-21T23:10:00Z, vandaag 0:10",
        "2026-11-21T08:12:00Z, gisteren 9:12",
        "2026-11-03T08:12:00Z, 3 nov 2026 9:12"
    })
    void momentsAreSaidAsOneSaysThem(Instant at, String words) {
        assertThat(Moments.moment(at, CLOCK)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 s", "45400, 45 s", "130000, 2 min 10 s", "120000, 2 min", "3900000, 1 u 5 min"})
    void durationsAreSaidAsOneSaysThem(long millis, String words) {
        assertThat(Spoken.duration(millis)).isEqualTo(words);
    }

    @Test
    void theLinesOfWhatWasReadAddUpToTheWholeAndTheirBarsAreExact() {
        CardSummary card = new CardSummary(
                1, "webshop", "Webshop", "", new CategoryRef("web", "Web", "Web"), PriceIndication.ON_REQUEST);
        List<SectionTime> parts =
                List.of(new SectionTime(TrackedSection.PRICE, 12_600), new SectionTime(TrackedSection.CONTACT, 6_300));

        Document shown = Jsoup.parse(VisitCard.reading(new Reading(card, 39_400, 50, parts))
                .getElement()
                .getOuterHTML());

        assertThat(shown.select(".klein").text()).isEqualTo("39 s gelezen, tot 50% van de pagina");
        assertThat(shown.select(".balk-naam").eachText()).containsExactly("Prijs", "Contact", "Elders op de kaart");
        assertThat(shown.select(".balk-waarde").eachText()).containsExactly("13 s", "6 s", "20 s");
        assertThat(shown.select(".balk").eachAttr("style"))
                .containsExactly("--deel:63.00%", "--deel:31.50%", "--deel:100.00%");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'', 30, ALL, 1",
                "dagen=90&toon=zonder-klik, 90, NO_CLICK, 1",
                "dagen=7&toon=laag-geklikt&pagina=3, 7, LOW_CLICK, 3",
                "dagen=365&toon=zonder-resultaat&pagina=0, 365, NO_RESULT, 1",
                "dagen=8&toon=onzin&pagina=x, 30, ALL, 1",
                "dagen=-1&dagen=90, 30, ALL, 1",
                "dagen=99999999999999999999&pagina=99999999999999999999, 30, ALL, 1"
            })
    void whatTheAddressAsksForIsShownAndNonsenseIsPassedOver(String query, int days, Concern concern, int page) {
        PageRequest request = new PageRequest(new Location("beheer/zoeken?" + query), new RouteParameters(Map.of()));

        LearningChoice choice = LearningChoice.of(request);

        assertThat(choice).isEqualTo(new LearningChoice(days, concern, page));
        Location own = new Location(choice.path().substring(1));
        assertThat(LearningChoice.of(new PageRequest(own, request.routeParameters())))
                .isEqualTo(choice);
    }

    @Test
    void theQuestionIsAskedUntilAChoiceIsMade() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(ConsentBar.neededFor(request)).isTrue();
        request.setCookies(new Cookie("toestemming", "nee"));
        assertThat(ConsentBar.neededFor(request)).isFalse();
        request.setCookies(new Cookie("toestemming", "onzin"));
        assertThat(ConsentBar.neededFor(request)).isTrue();
        request.addHeader("Sec-GPC", "1");
        assertThat(ConsentBar.neededFor(request)).isFalse();
    }

    @Test
    void whoSaidNoIsToldSoAndWhoseBrowserSaysItIsToldThat() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("toestemming", "nee"));
        assertThat(said(request)).startsWith("Je zei nee:");
        request.addHeader("Sec-GPC", "1");
        assertThat(said(request)).startsWith("Je browser zegt nee voor je (Global Privacy Control):");
    }

    private static String said(MockHttpServletRequest request) {
        return new ConsentChoice(Consent.of(request), "/privacy")
                .getElement()
                .getChild(1)
                .getText();
    }

    @Test
    void theQuestionAboutBeingRecognisedIsAnOrdinaryForm() {
        assertThat(new ConsentBar("/product/webshop?x=1").getElement().getOuterHTML())
                .contains("action=\"/toestemming\"", "name=\"terug\"", "value=\"/product/webshop?x=1\"")
                .containsOnlyOnce("value=\"ja\"")
                .containsOnlyOnce("value=\"nee\"");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                InsightView.class,
                ProductInsightView.class,
                CustomersView.class,
                LinksView.class,
                LinkView.class,
                SearchLearningView.class
            })
    void thePagesAreForEmployees(Class<?> view) {
        assertThat(view.getAnnotation(RolesAllowed.class).value()).containsExactly("EMPLOYEE", "ADMINISTRATOR");
    }
}
