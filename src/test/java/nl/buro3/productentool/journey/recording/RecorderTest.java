package nl.buro3.productentool.journey.recording;

import static nl.buro3.productentool.journey.recording.Stage.event;
import static nl.buro3.productentool.journey.recording.Stage.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.journey.DeviceType;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.support.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@SuppressWarnings("NullAway.Init")
class RecorderTest {

    @Autowired
    Recorder recorder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    Stage stage;

    @Autowired
    Clock clock;

    @BeforeEach
    void setUp() {
        stage = new Stage(application);
    }

    TouchpointSender reader(@Nullable Account person, @Nullable UUID visitor) {
        return new TouchpointSender(VisitToken.fresh(clock, "google.com"), visitor, person, DeviceType.PHONE);
    }

    @Test
    void aBatchIsStoredWithItsVisit() {
        stage.product("webshop");

        recorder.record(reader(null, null), reading("webshop", 60));

        assertThat(stage.count("touchpoint where phase = 'CONSIDERATION' and product_id is not null"))
                .isEqualTo(8);
        assertThat(stage.count("visit where device = 'PHONE' and source = 'google.com' and started_at < last_at"))
                .isOne();
        assertThat(stage.count("visitor")).isZero();
    }

    @Test
    void aVisitHoldsSoMuchAndNoMore() {
        TouchpointSender reader = reader(null, null);
        for (int i = 0; i < 50; i++) {
            recorder.record(reader, pages(100));
        }

        assertThatThrownBy(() -> recorder.record(reader, pages(1)))
                .isInstanceOfSatisfying(RejectedBatch.class, full -> {
                    assertThat(full.problem().getStatus()).isEqualTo(409);
                    assertThat(full.retryAfter()).isNull();
                });
        assertThat(stage.count("touchpoint")).isEqualTo(5_000);
    }

    private static List<IncomingTouchpoint> pages(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> event(TouchpointType.PAGE_VIEW, 1, null, "overzicht", null))
                .toList();
    }

    @Test
    void aBatchThatIsSentAgainAddsNothing() {
        stage.product("webshop");
        TouchpointSender reader = reader(null, null);
        List<IncomingTouchpoint> batch = reading("webshop", 60);
        List<IncomingTouchpoint> twice = new ArrayList<>(batch);
        twice.addAll(batch);

        recorder.record(reader, twice);
        recorder.record(reader, batch);

        assertThat(stage.count("touchpoint")).isEqualTo(batch.size());
    }

    @Test
    void oneUnknownProductKeepsTheWholeBatchOutAndIsNamed() {
        stage.product("webshop");
        List<IncomingTouchpoint> batch = List.of(
                event(TouchpointType.PRODUCT_VIEW, 2, "webshop", "", null),
                event(TouchpointType.PRODUCT_VIEW, 1, "bestaat-niet", "", null));

        assertThatThrownBy(() -> recorder.record(reader(null, null), batch))
                .isInstanceOf(RejectedBatch.class)
                .hasMessageContaining("Gebeurtenis 2")
                .hasMessageContaining("bestaat-niet");
        assertThat(stage.count("touchpoint")).isZero();
        assertThat(stage.count("visit")).isZero();
    }

    @Test
    void aProductThatWasRenamedMeanwhileIsFoundUnderItsOldName() {
        long id = stage.product("webshop");
        jdbc.sql("insert into slug_history (old_slug, product_id) values ('webwinkel', ?)")
                .param(id)
                .update();

        recorder.record(reader(null, null), reading("webwinkel", 60));

        assertThat(stage.count("touchpoint where product_id = " + id)).isEqualTo(8);
    }

    @Test
    void manyTabsOfOneVisitAtOnceLoseNothing() throws Exception {
        stage.product("webshop");
        TouchpointSender reader = reader(null, UUID.randomUUID());
        List<IncomingTouchpoint> shared = reading("webshop", 60);
        List<Callable<VisitToken>> tabs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<IncomingTouchpoint> own = new ArrayList<>(shared);
            own.add(event(TouchpointType.PAGE_VIEW, i, null, "", null));
            tabs.add(() -> recorder.record(reader, own));
        }

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(tabs)) {
                done.get();
            }
        }

        assertThat(stage.count("visit")).isOne();
        assertThat(stage.count("visitor")).isOne();
        assertThat(stage.count("touchpoint")).isEqualTo(shared.size() + 12);
    }

    @Test
    void theVisitOfWhoIsLoggedInCarriesThePersonAndSoDoesTheVisitor() {
        Account kim = stage.customer("kim", stage.organisation("bakker"));
        UUID visitor = UUID.randomUUID();
        TouchpointSender anonymous = reader(null, visitor);
        recorder.record(anonymous, List.of(event(TouchpointType.PAGE_VIEW, 2, null, "", null)));

        recorder.record(
                new TouchpointSender(anonymous.visit(), visitor, kim, DeviceType.PHONE),
                List.of(event(TouchpointType.PAGE_VIEW, 1, null, "", null)));

        assertThat(stage.count("visit where person_id = " + kim.id())).isOne();
        assertThat(stage.count("visitor where person_id = " + kim.id())).isOne();
    }

    @Test
    void theNextPersonAtTheSameComputerIsInAnotherVisit() {
        Account kim = stage.customer("kim", stage.organisation("bakker"));
        Account bas = stage.customer("bas", stage.organisation("fabriek"));
        TouchpointSender first = reader(kim, null);
        recorder.record(first, List.of(event(TouchpointType.PAGE_VIEW, 2, null, "", null)));

        VisitToken second = recorder.record(
                new TouchpointSender(first.visit(), null, bas, DeviceType.PHONE),
                List.of(event(TouchpointType.PAGE_VIEW, 1, null, "", null)));

        assertThat(second.id()).isNotEqualTo(first.visit().id());
        assertThat(stage.count("visit where person_id = " + bas.id())).isOne();
    }

    @Test
    void aVisitInWhichAnEmployeeLoggedInIsStaffForGoodAndTheBrowserIsNotTheEmployees() {
        Account sanne = stage.employee("sanne");
        Account kim = stage.customer("kim", stage.organisation("bakker"));
        UUID visitor = UUID.randomUUID();
        TouchpointSender asSanne = reader(sanne, visitor);
        recorder.record(asSanne, List.of(event(TouchpointType.PAGE_VIEW, 2, null, "", null)));

        recorder.record(
                new TouchpointSender(asSanne.visit(), visitor, kim, DeviceType.PHONE),
                List.of(event(TouchpointType.PAGE_VIEW, 1, null, "", null)));

        assertThat(stage.count("visit where staff")).isOne();
        assertThat(stage.count("visit where not staff")).isZero();
        assertThat(stage.count("visitor where person_id = " + sanne.id())).isZero();
    }
}
