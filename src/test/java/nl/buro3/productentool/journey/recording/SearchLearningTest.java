package nl.buro3.productentool.journey.recording;

import static nl.buro3.productentool.journey.TouchpointType.CONTACT_CLICK;
import static nl.buro3.productentool.journey.TouchpointType.PRODUCT_VIEW;
import static nl.buro3.productentool.journey.TouchpointType.RESULT_CLICK;
import static nl.buro3.productentool.journey.TouchpointType.SEARCH;
import static nl.buro3.productentool.journey.TouchpointType.SUGGESTION_CLICK;
import static nl.buro3.productentool.journey.recording.Stage.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.journey.DeviceType;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.insight.SearchLearning;
import nl.buro3.productentool.journey.insight.SearchLessons;
import nl.buro3.productentool.journey.insight.SearchLessons.Concern;
import nl.buro3.productentool.journey.insight.SearchLessons.Query;
import nl.buro3.productentool.journey.insight.SearchLessons.Stretch;
import nl.buro3.productentool.support.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Times are in seconds ago, kept small: near midnight all of a test would still lie within two days. */
@OnH2
@SuppressWarnings("NullAway.Init")
class SearchLearningTest {

    @Autowired
    SearchLearning learning;

    @Autowired
    Recorder recorder;

    @Autowired
    TouchpointStore touchpoints;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext application;

    Stage stage;
    Account sanne;

    @BeforeEach
    void setUp() {
        stage = new Stage(application);
        stage.product("webshop");
        stage.product("logo-ontwerp");
        sanne = stage.employee("sanne");
        stage.ask("EMPLOYEE");
    }

    @AfterEach
    void tearDown() {
        SecurityContextHolder.clearContext();
    }

    private void visit(IncomingTouchpoint... moments) {
        visit(null, moments);
    }

    private void visit(@Nullable Account person, IncomingTouchpoint... moments) {
        recorder.record(
                new TouchpointSender(VisitToken.fresh(clock, ""), null, person, DeviceType.PHONE), List.of(moments));
    }

    private SearchLessons lessons(Concern concern) {
        return learning.of(7, concern, 1);
    }

    private Query only(String words) {
        return lessons(Concern.ALL).queries().stream()
                .filter(query -> query.words().equals(words))
                .findAny()
                .orElseThrow();
    }

    @Test
    void aSearchIsToldWithWhatFollowedIt() {
        visit(
                event(SEARCH, 90, null, "Webwinkel ", 4L),
                event(RESULT_CLICK, 80, "webshop", "Webwinkel", 3L),
                event(PRODUCT_VIEW, 79, "webshop", "", null),
                event(CONTACT_CLICK, 60, "webshop", "bellen", null));
        visit(
                event(SEARCH, 50, null, "webwinkel", 2L),
                event(RESULT_CLICK, 45, "webshop", "webwinkel", 1L),
                event(RESULT_CLICK, 40, "logo-ontwerp", "webwinkel", 2L));

        Query query = only("webwinkel");

        assertThat(query.totals().searches()).isEqualTo(2);
        assertThat(query.visits()).isEqualTo(2);
        assertThat(query.totals().failed()).isZero();
        assertThat(query.totals().withContact()).isOne();
        assertThat(query.totals().place()).isEqualTo(2.0);
        assertThat(query.averageResults()).isEqualTo(3.0);
        assertThat(query.lastResults()).isEqualTo(2);
        assertThat(chosen(query)).isEqualTo("webshop");
    }

    @Test
    void aSearchEndsWhereTheNextOtherOneBegins() {
        visit(
                event(SEARCH, 90, null, "podcast", 0L),
                event(SEARCH, 80, null, "vlog", 3L),
                event(SEARCH, 70, null, "logo", 3L),
                event(RESULT_CLICK, 60, "logo-ontwerp", "logo", 1L));

        assertThat(only("podcast").totals().withoutResult()).isOne();
        assertThat(only("podcast").totals().withoutClick()).isZero();
        assertThat(only("vlog").totals().withoutClick()).isOne();
        assertThat(only("logo").totals().failed()).isZero();
        assertThat(lessons(Concern.ALL).totals()).satisfies(totals -> {
            assertThat(totals.shareWithoutResult()).isEqualTo(1 / 3.0, within(0.001));
            assertThat(totals.shareWithoutClick()).isEqualTo(1 / 3.0, within(0.001));
            assertThat(totals.shareWithContact()).isZero();
        });
    }

    @Test
    void theSameWordsAgainAfterALookAtACardOrOnAFurtherPageAreTheSameSearch() {
        visit(
                event(SEARCH, 90, null, "logo", 30L),
                event(PRODUCT_VIEW, 80, "webshop", "", null),
                event(SEARCH, 70, null, "Logo", 30L),
                event(RESULT_CLICK, 60, "logo-ontwerp", "logo", 25L));

        Query query = only("logo");

        assertThat(query.totals().searches()).isOne();
        assertThat(query.totals().failed()).isZero();
        assertThat(query.totals().place()).isEqualTo(25.0);
        assertThat(query.opened())
                .as("what was clicked goes before what was seen")
                .isNotNull();
        assertThat(chosen(query))
                .as("what was clicked goes before what was seen")
                .isEqualTo("logo-ontwerp");
    }

    @Test
    void aProductSeenOrASuggestionOfTheSameBeginningCountsAsFound() {
        visit(event(SEARCH, 90, null, "logo", 3L), event(PRODUCT_VIEW, 80, "logo-ontwerp", "", null));
        visit(event(SEARCH, 70, null, "webs", 3L), event(SUGGESTION_CLICK, 69, "webshop", "websh", 2L));

        assertThat(only("logo").totals().failed()).isZero();
        assertThat(only("webs").totals().failed()).isZero();
        assertThat(only("webs").totals().place())
                .as("its place is in another list")
                .isNull();
        assertThat(chosen(only("webs"))).isEqualTo("webshop");
    }

    @Test
    void whatFollowsASuggestionForOtherWordsDoesNotMakeTheSearchBeforeItGood() {
        visit(
                event(SEARCH, 90, null, "spandoek", 2L),
                event(SUGGESTION_CLICK, 60, "webshop", "webs", 1L),
                event(PRODUCT_VIEW, 59, "webshop", "", null),
                event(CONTACT_CLICK, 50, "webshop", "bellen", null));

        assertThat(only("spandoek").totals().withoutClick()).isOne();
        assertThat(only("spandoek").totals().withContact()).isZero();
        assertThat(chosen(only("spandoek"))).isNull();
    }

    @Test
    void employeesVisitsAndWhatCameBeforeAnySearchAreLeftOut() {
        visit(sanne, event(SEARCH, 90, null, "podcast", 0L));
        visit(event(PRODUCT_VIEW, 90, "webshop", "", null), event(CONTACT_CLICK, 80, "webshop", "bellen", null));

        SearchLessons lessons = lessons(Concern.ALL);

        assertThat(lessons.queries()).isEmpty();
        assertThat(lessons.totals()).isEqualTo(SearchLessons.Totals.NONE);
        assertThat(lessons.series())
                .hasSize(7)
                .allSatisfy(day -> assertThat(day.searches()).isZero());
    }

    @Test
    void whatHurtsMostComesFirst() {
        for (int i = 0; i < 3; i++) {
            visit(event(SEARCH, 90, null, "podcast", 0L));
            visit(event(SEARCH, 90, null, "logo", 5L), event(RESULT_CLICK, 80, "logo-ontwerp", "logo", 6L));
        }
        visit(event(SEARCH, 90, null, "logo", 5L), event(RESULT_CLICK, 80, "logo-ontwerp", "logo", 5L));
        visit(event(SEARCH, 90, null, "vlog", 2L));
        visit(event(SEARCH, 90, null, "webshop", 5L), event(RESULT_CLICK, 80, "webshop", "webshop", 3L));

        assertThat(words(Concern.ALL)).containsExactly("podcast", "vlog", "logo", "webshop");
        assertThat(words(Concern.NO_RESULT)).containsExactly("podcast");
        assertThat(words(Concern.NO_CLICK)).containsExactly("vlog");
        assertThat(words(Concern.LOW_CLICK)).containsExactly("logo");
        assertThat(lessons(Concern.LOW_CLICK).totals())
                .as("the totals are those of all")
                .isEqualTo(lessons(Concern.ALL).totals());
    }

    private static @Nullable String chosen(Query query) {
        return query.opened() == null ? null : query.opened().slug();
    }

    private List<String> words(Concern concern) {
        return lessons(concern).queries().stream().map(Query::words).toList();
    }

    @Test
    void thePeriodBeforeIsThereToCompareWith() {
        long day = 86_400;
        visit(event(SEARCH, 60, null, "podcast", 1L), event(PRODUCT_VIEW, 50, "webshop", "", null));
        long[] daysAgo = {8, 9, 15};
        for (long ago : daysAgo) {
            touchpointDaysAgo(ago * day);
        }

        SearchLessons week = learning.of(7, Concern.ALL, 1);

        assertThat(week.totals().searches()).isOne();
        assertThat(week.before().searches()).isEqualTo(2);
        assertThat(week.before().withoutResult()).isEqualTo(2);
        assertThat(only("podcast").before()).isEqualTo(2);
        assertThat(learning.of(30, Concern.ALL, 1).totals().searches()).isEqualTo(4);
        assertThat(learning.of(30, Concern.ALL, 1).before().searches()).isZero();
    }

    private void touchpointDaysAgo(long seconds) {
        TouchpointSender reader = new TouchpointSender(VisitToken.fresh(clock, ""), null, null, DeviceType.PHONE);
        recorder.record(reader, List.of(event(TouchpointType.PAGE_VIEW, 10, null, "overzicht", null)));
        touchpoints.add(new Touchpoint(
                UUID.randomUUID(),
                reader.visit().id(),
                null,
                SEARCH,
                clock.instant().minusSeconds(seconds),
                null,
                null,
                "podcast",
                0L,
                false));
    }

    @Test
    void theSeriesIsByTheDayOrTheWeekAndEndsToday() {
        LocalDate today = LocalDate.now(clock);
        visit(event(SEARCH, 0, null, "podcast", 0L));
        touchpointDaysAgo(8 * 86_400);

        List<Stretch> days = learning.of(30, Concern.ALL, 1).series();
        List<Stretch> weeks = learning.of(90, Concern.ALL, 1).series();

        assertThat(days).hasSize(30);
        assertThat(days.getLast()).isEqualTo(new Stretch(today, today, 1, 1));
        assertThat(days.get(21)).isEqualTo(new Stretch(today.minusDays(8), today.minusDays(8), 1, 1));
        assertThat(weeks).hasSize(13);
        assertThat(weeks.getLast()).isEqualTo(new Stretch(today.minusDays(6), today, 1, 1));
        assertThat(weeks.get(11).searches()).isOne();
        assertThat(weeks.getFirst().first()).isEqualTo(today.minusDays(89));
        assertThat(weeks.getFirst().last()).isEqualTo(today.minusDays(84));
        assertThat(learning.of(365, Concern.ALL, 1).series()).hasSize(53);
    }

    @Test
    void theQueriesComeInPages() {
        IncomingTouchpoint[] searches = IntStream.range(0, 30)
                .mapToObj(i -> event(SEARCH, 90 - i, null, "woord " + i, 0L))
                .toArray(IncomingTouchpoint[]::new);
        visit(searches);

        SearchLessons first = learning.of(7, Concern.ALL, 1);
        SearchLessons second = learning.of(7, Concern.ALL, 2);

        assertThat(first.queries()).hasSize(25);
        assertThat(first.more()).isTrue();
        assertThat(second.queries()).hasSize(5).doesNotContainAnyElementsOf(first.queries());
        assertThat(second.more()).isFalse();
        assertThat(second.totals()).isEqualTo(first.totals());
        assertThat(learning.of(7, Concern.ALL, 3).queries()).isEmpty();
    }

    @Test
    void aPeriodThatNobodyOffersIsRefused() {
        assertThatThrownBy(() -> learning.of(0, Concern.ALL, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> learning.of(366, Concern.ALL, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> learning.of(30, Concern.ALL, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void customersAndVisitorsMayNotLook() {
        stage.ask("CUSTOMER");
        assertThatThrownBy(() -> learning.of(30, Concern.ALL, 1)).isInstanceOf(AccessDeniedException.class);

        stage.ask();
        assertThatThrownBy(() -> learning.of(30, Concern.ALL, 1)).isInstanceOf(AccessDeniedException.class);
    }
}
