package nl.buro3.productentool.journey.recording;

import static nl.buro3.productentool.journey.recording.Stage.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.journey.DeviceType;
import nl.buro3.productentool.journey.JourneyErasure;
import nl.buro3.productentool.journey.JourneyExport;
import nl.buro3.productentool.journey.Times;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.support.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
@SuppressWarnings("NullAway.Init")
class JourneyErasureTest {

    @Autowired
    JourneyErasure erasure;

    @Autowired
    JourneyExport export;

    @Autowired
    Recorder recorder;

    @Autowired
    TouchpointStore touchpoints;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    Stage stage;
    long product;
    Account kim;

    @BeforeEach
    void setUp() {
        stage = new Stage(application);
        product = stage.product("webshop");
        kim = stage.customer("kim", stage.organisation("bakkerij"));
        stage.ask("ADMINISTRATOR");
    }

    @AfterEach
    void tearDown() {
        SecurityContextHolder.clearContext();
    }

    private void visit(@Nullable Account person, @Nullable UUID visitor) {
        recorder.record(
                new TouchpointSender(VisitToken.fresh(clock, ""), visitor, person, DeviceType.DESKTOP),
                reading("webshop", 60));
    }

    @Test
    void whatIsOlderThanTheRetentionIsDeleted() {
        visit(null, UUID.randomUUID());
        age("visit", "last_at");
        age("visitor", "last_seen");
        age("touchpoint", "at");
        visit(null, UUID.randomUUID());

        erasure.deleteOld();

        assertThat(stage.count("touchpoint")).isEqualTo(8);
        assertThat(stage.count("visit")).isOne();
        assertThat(stage.count("visitor")).isOne();
    }

    private void age(String table, String column) {
        jdbc.sql("update %s set %s = ?".formatted(table, column))
                .param(Times.stored(clock.instant().minus(Duration.ofDays(401))))
                .update();
    }

    @Test
    void whatIsYoungerStays() {
        visit(null, UUID.randomUUID());

        erasure.deleteOld();

        assertThat(stage.count("visit")).isOne();
        assertThat(stage.count("visitor")).isOne();
    }

    @Test
    void aPersonIsErasedAlsoWhereTheyWereOnlyRecognised() {
        UUID visitor = UUID.randomUUID();
        visit(kim, visitor);
        visit(null, visitor);
        visit(null, null);
        touchpoints.add(Touchpoint.apart(TouchpointType.REVIEW, clock.instant(), kim.id(), null, null));

        assertThat(export.ofPerson(kim.id()).visits())
                .hasSize(2)
                .allSatisfy(visit -> assertThat(visit.moments()).hasSize(8));
        assertThat(export.ofPerson(kim.id()).apart()).hasSize(1);
        erasure.erasePerson(kim.id());

        assertThat(stage.count("visit")).isOne();
        assertThat(stage.count("touchpoint")).isEqualTo(8);
        assertThat(stage.count("visitor")).isZero();
        assertThat(export.ofPerson(kim.id()).visits()).isEmpty();
    }

    @Test
    void aVisitorIsErasedAndTheOthersStay() {
        UUID visitor = UUID.randomUUID();
        visit(null, visitor);
        visit(null, UUID.randomUUID());

        assertThat(export.ofVisitor(visitor).visits()).hasSize(1);
        erasure.eraseVisitor(visitor);

        assertThat(export.ofVisitor(visitor).visits()).isEmpty();
        assertThat(stage.count("visit")).isOne();
        assertThat(stage.count("visitor")).isOne();
    }

    @Test
    void onlyAdministratorsEraseAndExport() {
        stage.ask("EMPLOYEE");

        assertThatThrownBy(() -> erasure.erasePerson(kim.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> export.ofPerson(kim.id())).isInstanceOf(AccessDeniedException.class);
    }
}
