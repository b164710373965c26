package nl.buro3.productentool.journey.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.journey.DeviceType;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.fetch.Fetches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SmallRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @Test
    void eachTypeIsSaidInWordsInATimeline() {
        assertThat(TouchpointType.values())
                .allSatisfy(type -> assertThat(Texts.LANGUAGES)
                        .allSatisfy(language -> assertThat(Texts.text(language, "journey.step." + type, "", ""))
                                .isNotBlank()));
    }

    @Test
    void everyTouchpointHasAPhaseAndABrowserReportsOnlyItsOwn() {
        assertThat(TouchpointType.values())
                .allSatisfy(type -> assertThat(type.phases()).isNotEmpty());
        assertThat(Arrays.stream(TouchpointType.values())
                        .filter(type -> TouchpointType.reportedAs(type.code()).isPresent()))
                .containsExactly(
                        TouchpointType.PAGE_VIEW,
                        TouchpointType.PRODUCT_VIEW,
                        TouchpointType.SEARCH,
                        TouchpointType.FILTER,
                        TouchpointType.RESULT_CLICK,
                        TouchpointType.SUGGESTION_CLICK,
                        TouchpointType.SECTION_READ,
                        TouchpointType.SCROLL_DEPTH,
                        TouchpointType.READING_TIME,
                        TouchpointType.CONTACT_CLICK,
                        TouchpointType.LINK_OPENED);
    }

    @Test
    void aVisitEndsAfterHalfAnHourOfSilence() {
        VisitToken visit = new VisitToken(UUID.randomUUID(), NOON.minusSeconds(1799), "");
        VisitToken silent = new VisitToken(UUID.randomUUID(), NOON.minusSeconds(1800), "");

        assertThat(visit.goesOn(CLOCK, Duration.ofMinutes(30))).isTrue();
        assertThat(silent.goesOn(CLOCK, Duration.ofMinutes(30))).isFalse();
    }

    @Test
    void aVisitIsReadAsItWasWritten() {
        VisitToken visit = new VisitToken(UUID.randomUUID(), NOON, "google.com");

        assertThat(VisitToken.read(visit.written())).contains(visit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.b.c",
                "1",
                "..",
                "00000000-0000-0000-0000-000000000000.9223372036854775807.",
                "00000000-0000-0000-0000-000000000000.1.=!"
            })
    void whatIsNoVisitIsNotRead(String written) {
        assertThat(VisitToken.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/product/webshop?x=1|/product/webshop?x=1",
                "https://kwaad.example/|/",
                "//kwaad.example|/",
                "/\\kwaad.example|/",
                "javascript:alert(1)|/",
                "product|/",
                "/a b|/",
                "/%zz|/"
            })
    void aChoiceLeadsBackToThePortalOnly(String asked, String back) {
        assertThat(ConsentController.back(asked)).hasToString(back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
                "WhatsApp/2.23.20.0 A",
                "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
                "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com",
                "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
                "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
                "TelegramBot (like TwitterBot)"
            })
    void robotsAndLinkPreviewsAreKnown(String agent) {
        assertThat(Fetches.byProgram(request("GET", agent))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36",
                "Mozilla/5.0 (Linux; Android 9; CUBOT_X19) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 [LinkedInApp]/9.27"
            })
    void peopleAreNoRobotsUnlessTheyOnlyAskForTheHead(String agent) {
        assertThat(Fetches.byProgram(request("GET", agent))).isFalse();
        assertThat(Fetches.byProgram(request("HEAD", agent))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) Mobile/15E148, PHONE",
        "Mozilla/5.0 (Linux; Android 14; Pixel 8) Mobile Safari/537.36, PHONE",
        "Mozilla/5.0 (Linux; Android 13; SM-X700) Safari/537.36, TABLET",
        "Mozilla/5.0 (iPad; CPU OS 15_0) Mobile/15E148, TABLET",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64), DESKTOP",
        "'', UNKNOWN"
    })
    void ofAUserAgentOnlyTheKindOfDeviceIsKept(String agent, DeviceType device) {
        assertThat(DeviceType.of(agent)).isEqualTo(device);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "same-origin, http://localhost, true",
                "none, -, true",
                "same-origin, null, true",
                "-, http://localhost, true",
                "-, null, false",
                "cross-site, http://localhost, false",
                "same-site, http://localhost, false",
                "-, http://kwaad.example, false",
                "same-origin, http://kwaad.example, false",
                "-, http://localhost:81, false",
                "-, onzin%%, false"
            })
    void onlyThePortalsOwnPagesMaySend(String site, String origin, boolean own) {
        MockHttpServletRequest request = request("POST", "x");
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }

        assertThat(SameOrigin.sent(request)).isEqualTo(own);
    }

    private static MockHttpServletRequest request(String method, String agent) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/");
        request.addHeader("User-Agent", agent);
        return request;
    }
}
