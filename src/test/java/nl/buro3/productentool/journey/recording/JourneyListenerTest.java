package nl.buro3.productentool.journey.recording;

import static java.util.Objects.requireNonNull;
import static nl.buro3.productentool.journey.recording.Stage.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.catalog.CardEdited;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.journey.DeviceType;
import nl.buro3.productentool.sharing.LinkAnswer;
import nl.buro3.productentool.sharing.LinkOpening;
import nl.buro3.productentool.sharing.LinkShared;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@OnH2
@SuppressWarnings("NullAway.Init")
class JourneyListenerTest {

    @Autowired
    LinkOpening opening;

    @Autowired
    Recorder recorder;

    @Autowired
    CurrentReader readers;

    @Autowired
    VisitStore visits;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext application;

    Stage stage;
    long product;
    long link;
    VisitToken visit;
    MockHttpServletRequest request;

    @BeforeEach
    void setUp() {
        stage = new Stage(application);
        product = stage.product("webshop");
        Account sanne = stage.employee("sanne");
        link = stage.link("token1", product, sanne, "Kim", null);
        visit = VisitToken.fresh(clock, "");
        request = new MockHttpServletRequest("GET", "/s/token1");
        request.addHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Chrome/143.0.0.0");
        request.addHeader("Accept", "text/html,*/*");
        request.addHeader("Accept-Language", "nl");
        request.setAttribute(CurrentReader.VISIT, visit);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void tearDown() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    private LinkAnswer follow() {
        return opening.open("token1", "", Network.of("192.0.2.7"));
    }

    private long fetches(String kind) {
        return stage.count("touchpoint where type = 'LINK_FETCHED' and visit_id is null and counted and subject like '"
                + kind + "%' and link_id = " + link);
    }

    @Test
    void aFetchIsNotedByWhatItLooksLikeAndIsNoOpeningAndNoVisit() {
        follow();
        follow();
        request.setMethod("HEAD");
        follow();
        request.setMethod("GET");
        request.addHeader("Sec-Purpose", "prefetch;prerender");
        follow();

        assertThat(fetches("reader browser")).isEqualTo(2);
        assertThat(fetches("scanner head-only")).isOne();
        assertThat(fetches("preview in-advance")).isOne();
        assertThat(stage.count("touchpoint where type = 'LINK_OPENED'")).isZero();
        assertThat(stage.count("visit")).isZero();
    }

    @Test
    void aLinkPreviewIsAProgramAndAnEmployeeIsTold() {
        request.removeHeader("User-Agent");
        request.addHeader("User-Agent", "WhatsApp/2.23.20.0");
        follow();
        stage.own();
        nl.buro3.productentool.support.TestPeople.logIn(application, "sanne@test.example");
        follow();

        assertThat(fetches("preview named WhatsApp")).isOne();
        assertThat(fetches("staff")).isOne();
    }

    @Test
    void whoFetchesThreeLinksInOneMomentIsAScannerFromTheFirstOn() {
        request.setRemoteAddr("192.0.2.78");
        stage.link("token2", product, stage.employee("joris"), "Kim", null);
        stage.link("token3", product, stage.employee("mila"), "Kim", null);
        follow();
        opening.open("token2", "", Network.of("192.0.2.7"));
        assertThat(fetches("reader")).isOne();

        opening.open("token3", "", Network.of("192.0.2.7"));

        assertThat(fetches("reader")).isZero();
        assertThat(fetches("scanner all-at-once")).isOne();
    }

    @Test
    void moreThanAFewFetchesAMinuteAreNotKeptAndLeadOnAllTheSame() {
        request.setRemoteAddr("192.0.2.77");
        for (int i = 0; i < 200; i++) {
            assertThat(follow()).isInstanceOf(LinkAnswer.ToCard.class);
        }

        assertThat(fetches("reader")).isBetween(60L, 70L);
    }

    @Test
    void outsideOfARequestNothingIsCountedAndNothingFails() {
        RequestContextHolder.resetRequestAttributes();

        assertThat(follow()).isInstanceOf(LinkAnswer.ToCard.class);
        assertThat(stage.count("touchpoint")).isZero();
    }

    @Test
    void anEmployeeWhoLogsInMarksTheVisitFromItsBeginning() {
        recorder.record(readers.of(request).orElseThrow(), reading("webshop", 30));

        logIn("sanne@test.example");

        assertThat(stage.count("visit where staff")).isOne();
        assertThat(stage.count("visit where not staff")).isZero();
    }

    @Test
    void aCustomerWhoLogsInIsKnownInTheVisitThatIsThere() {
        Account kim = stage.customer("kim", stage.organisation("bakkerij"));
        recorder.record(readers.of(request).orElseThrow(), reading("webshop", 30));

        logIn("kim@test.example");

        assertThat(stage.count("visit where not staff and person_id = " + kim.id()))
                .isOne();
    }

    @Test
    void whoJustAllowedToBeRecognisedIsNoObstacleToLoggingIn() {
        recorder.record(readers.of(request).orElseThrow(), reading("webshop", 30));
        Instant now = clock.instant();
        TouchpointSender reader = new TouchpointSender(visit, UUID.randomUUID(), null, DeviceType.DESKTOP);

        assertThat(visits.extend(reader, now, now)).isTrue();
        assertThat(stage.count("visit where visitor_id is not null"))
                .as("no visitor yet")
                .isZero();

        visits.touch(reader, now, now);
        assertThat(stage.count("visit where visitor_id is not null")).isOne();
    }

    private void logIn(String email) {
        stage.own();
        nl.buro3.productentool.support.TestPeople.logIn(application, email);
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(requireNonNull(who), JourneyListenerTest.class));
    }

    @Test
    void sharingALinkAndEditingACardAreTheEmployeesTouchpoints() {
        events.publishEvent(new LinkShared(link, product, clock.instant()));
        events.publishEvent(new CardEdited(product, "webshop", clock.instant()));

        assertThat(stage.count("touchpoint where type = 'LINK_SHARED' and phase = 'PURCHASE' and visit_id is null"))
                .isOne();
        assertThat(stage.count("touchpoint where type = 'CARD_UPDATED' and phase = 'LOYALTY' and visit_id is null"))
                .isOne();
    }
}
